discord-token-refused = Discord does not accept the bot token. Copy it again from the Bot page of your application on discord.com/developers, or reset it there, and start again.
discord-intent-missing = Discord refuses the connection, because the message content intent is switched on in the configuration but not at Discord. Switch on "Message Content Intent" on the Bot page of your application on discord.com/developers, or switch message_content off in the configuration.
discord-unreachable = Discord cannot be reached. Check the network connection and status.discord.com, then start again.

# Names and forms: a menu entry has at most 32 characters, title and label 45, placeholder 100.
discord-menu-edit = Edit image
discord-option-picture = The picture to work on
discord-ask-edit-title = Edit this picture
discord-ask-edit-label = What should change?
discord-ask-edit-placeholder = For example: make the sky orange, like at sunset
