welcome = Hello! Send me a photo and tell me what should change: “make it warmer”, “crop it to a square”, “put her on a sunny beach”. Reply to any picture to go on from it. /help shows everything.
help = Send a photo with a caption, or reply to any picture and say what should change. Replying to an older picture goes on from that one. Nothing is ever lost: undo, redo and go back as you like.

model-has-no-part = There is nothing in this edit that a model could do. Reply to the picture and say what should change.

# Descriptions in the platforms' menus: 100 characters at most
command-edit = Change the picture as you describe
command-edit-argument = What should change
command-undo = Go back to the version before
command-redo = Go forward again after an undo
command-reset = Go back to the first version
command-goto = Go to a version by its number
command-goto-argument = The number, such as 3
command-history = All versions on one sheet, with the branches
command-compare = Before and after, side by side
command-compare-argument = With which version, such as 1; “gif” for a wipe from one to the other
command-again = Do the last edit once more
command-variants = Several takes to choose from
command-variants-argument = How many, and what should change; or takes separated by |
command-generate = Make a new picture from words
command-generate-argument = What it shows; “wide:”, “story:” or “draft:” in front if you like
command-imagine = The same as /generate
command-imagine-argument = What it shows
command-upscale = Enlarge with more detail
command-upscale-argument = How much: 2x, 4x or 6x, and optionally an engine
command-removebg = Cut out the subject, with a transparent background
command-original = Send the full-quality file
command-export = Send the picture as another file
command-export-argument = For example: jpeg under 500 KB, webp 1080x1350, tiff 10x15 cm 300 dpi
command-cancel = Stop the edit that is running or waiting
command-queue = Edits that run or wait here
command-usage = What you have used today and this month, and what is left
command-forgetme = Delete everything of yours that I keep
command-help = What this bot can do

# Labels of buttons: 80 characters at most
button-edit = ✏️ Edit
button-undo = ↩️ Undo
button-redo = ↪️ Redo
button-goto = v{ $number }
button-goto-here = 📍 v{ $number }
button-branch = v{ $number }: { $text }
button-again = 🔄 Again
button-model = ✨ Use the model
button-variants = 🎲 Variants
button-pick = ✅ Pick
button-more = 🎲 More like this
button-upscale = ⬆️ Upscale
button-removebg = ✂️ Remove BG
button-compare = 🆚 Compare
button-compare-gif = 🎞 As a wipe
button-original = 📄 Original
button-delete = 🗑 Delete
button-cancel = ❌ Cancel
button-cancel-number = ❌ Cancel { $number }
button-forgetme = 🗑 Yes, delete everything of mine
button-retry = 🔁 Retry
