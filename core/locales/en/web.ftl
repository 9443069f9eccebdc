# The page in the browser.
web-skip = Skip to the message field
web-conversations = Conversations
web-conversation-new = New conversation
web-conversation-untitled = New conversation
web-conversation-remove = Remove “{ $title }”
web-conversation-remove-sure = Remove “{ $title }” from this page? Its messages and the pictures in it are deleted here.
web-conversation-remove-yes = Remove
web-conversation-removed = This conversation was removed. Start a new one.
web-cancel = Cancel
web-close = Close

web-welcome = Send a photo, say what should change
web-welcome-how = Drop a photo anywhere, paste one, or pick one below. Then write what you want, and go on from any picture by replying to it.
web-welcome-samples = No photo at hand? Try one of these.
web-sample-portrait = Sample photo: an astronaut in an orange suit
web-sample-coffee = Sample photo: a cup of coffee
web-sample-cat = Sample photo: a ginger cat

web-messages = Messages
web-said-you = You
web-said-bot = Retouch
web-working = Working on it
web-message-new = Retouch: { $text }
web-message-new-picture = Retouch sent a picture.
web-sending = Sending…
web-sending-photo = Sending… { $percent } %
web-message-not-sent = This was not sent.
web-try-again = Try again
web-reply = Go on from this picture
web-reply-message = Reply
web-reply-cancel = Don’t reply to this
web-continue-from = Going on from version { $number }

web-instruction = What should change?
web-instruction-placeholder = What should change?
web-send = Send
web-photo-add = Add photos
web-photo-take = Take a photo
web-attachments = Photos to send
web-file-remove = Don’t send { $name }
web-drop-here = Drop your photos here
web-commands = Commands

web-versions = Versions
web-version = Version { $number }
web-version-head = Version { $number }, the current one

web-picture = Picture
web-picture-open = Look at the picture
web-picture-not-shown = Your browser can’t show this picture, but it can be edited.
web-before = Before
web-after = After
web-before-after = Position of the line between before and after
web-zoom = Actual pixels
web-download = Download in full quality
web-download-named = Download { $name }

web-needs-script = This page needs JavaScript. Please switch it on and load the page again.
web-connection-lost = Not connected. Trying again…
web-server-error = Something went wrong on the server. Please try again.
web-bad-request = The page sent something that was not understood. Please reload it.
web-page-unknown = There is nothing at this address.
web-file-gone = This picture is no longer here.
web-file-too-large = This file is too large. Please send one of at most { $max-mb } MB.
web-too-many-files = Please send at most { $max-files } photos at once.
web-text-too-long = This text is too long. Please use at most { $max-chars } characters.
web-nothing-said = Write something or add a photo first.
web-upload-gone = The photo did not arrive in full. Please send it again.
web-upload-stalled = The upload stopped half-way. Please send the photo again.
web-button-gone = This button no longer belongs to the message. Please use the ones that are there now.

web-token = Access token
web-token-send = Open
web-token-help = This server is protected. Enter the access token from its configuration.
web-token-wrong = That is not the right token. Please try again.
web-too-many-logins = There were too many wrong tokens. Please wait a minute and try again.
web-not-logged-in = Please enter the access token first. Reload the page to do so.
web-no-visitor = Your browser sent no cookie. Please allow cookies for this page and reload it.
web-wrong-host = This server does not answer to the name “{ $host }”. Add it to the web hosts in the configuration.
web-wrong-origin = Another site tried to use this page. Nothing was done.

web-token-needed = The web page would be open to everybody who can reach { $host }. Set a web token in the configuration, or keep the page to this computer (host 127.0.0.1 and no other hosts).
web-token-too-short = The web token is too short. Use at least { $min-chars } characters.
web-port-taken = The web page can’t listen on { $host }, port { $port }. Is another program using it? Choose another port in the configuration.
