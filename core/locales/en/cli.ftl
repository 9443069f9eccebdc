config-missing = There is no configuration file { $path }. Copy config.example.toml to config.toml and edit it.
config-unreadable = The configuration file { $path } cannot be read: { $reason }
config-unknown-key = The configuration has an unknown key: { $key }. See config.example.toml for all keys.
config-bad-value = The configuration value { $key } is not allowed: { $reason }
