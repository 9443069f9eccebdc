# Several processes
role-needs-shared-storage = The role “{ $role }” shares its work with other processes: set “database_url” and “blob_url” in the section [storage] first.
role-needs-platform = The role “{ $role }” needs Telegram or Discord: the local page is served by a process with the role “all”.
