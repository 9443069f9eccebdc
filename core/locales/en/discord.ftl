discord-token-refused = Discord does not accept the bot token. Copy it again from the Bot page of your application on discord.com/developers, or reset it there, and start again.
discord-intent-missing = Discord refuses the connection, because the message content intent is switched on in the configuration but not at Discord. Switch on "Message Content Intent" on the Bot page of your application on discord.com/developers, or switch message_content off in the configuration.
discord-unreachable = Discord cannot be reached. Check the network connection and status.discord.com, then start again.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Edit image
discord-option-picture = The picture to work on
discord-ask-edit-title = Edit this picture
discord-ask-edit-label = What should change?
discord-ask-edit-placeholder = For example: make the sky orange, like at sunset

# Options of commands: 100 characters at most
command-goto-number = The version’s number
command-compare-with = The version to compare with; without, the one that this one was made from
command-compare-and = Another version, in place of the one you are at
command-compare-as = “gif” for a wipe from one to the other
command-variants-count = How many takes
command-variants-instruction = What should change; or several takes separated by |
command-upscale-factor = How many times as wide and as high
command-upscale-engine = What enlarges it; without, I choose
command-removebg-engine = What cuts it out; without, I choose
command-recipe-name = Which one; without, I show what there is
command-export-format = The kind of file; several come together in a ZIP
command-export-size = For example: 1080x1350, 10x15 cm 300 dpi, under 500 KB

# A result that could no longer be posted where it was asked for
status-may-be-late = This may take longer than the { $minutes } minutes in which I can answer here. The result is kept: I then try to send it to you alone, and “/original” shows it here.
shown-privately = I can no longer write in the chat where you asked for this, so you get it here. There, /original sends it too.
