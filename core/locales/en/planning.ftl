## What a planner wants people to know about their instruction.

advice-all-faces = This covers every face in the picture, not one of them.
advice-amount-limited = { $operation } goes as far as { $limit }, so I used that.
advice-assumed-longest-side = I took { $length } pixels as the length of the longer side.
advice-assumed-size = I made it { $percent } % of its size. Say a number, such as “1080 px wide”, for another.
advice-assumed-square = I cropped a square around it. Say a shape, such as “crop to 4:5 around the face”, for another.
advice-background-how = Tell me what the background should become: a colour, blurred, or gone.
advice-background-needs-picture = To use a photo as the background, send it together with the other one in one message: first the photo to change, then the background.
advice-crop-how = Tell me how to crop: a shape such as “square” or “4:5”, or a side such as “10 % off the top”.
advice-crop-loses-much = A crop to { $ratio } cuts away about { $percent } % of this picture. Say “{ $ratio } without cropping” to keep all of it.
advice-export-command = Edits do not change the file's format or weight. The command “export” does, such as “export jpeg under 500 KB”.
advice-is-command = “{ $command }” is a command: send it alone and I will do it.
advice-left-out = I could not tell what must stay as it is, so I did only the exact part. Say it in other words if it matters.
advice-needs-model = This needs an AI model that edits by text, and none is set up here. Pick something I can do exactly, or ask the bot's owner to set one up.
advice-needs-more-pictures = A collage needs at least two pictures: send them together as one album.
advice-nothing-asked = I found no edit in this. Tell me what should change, such as “a bit brighter” or “crop it square”.
advice-one-font = There is one lettering only, so I left the wish for another out.
advice-partly-needs-model = I left this out, as it needs an AI model that is not set up here: “{ $rest }”.
advice-passport-rules = Countries ask for different passport photos: check the size and the background that yours wants.
advice-quality-upscaled = I took “quality” as more pixels. For light and colours, say “auto enhance”.
advice-question = I edit pictures and cannot answer questions about them. Tell me what should change.
advice-resize-how = Tell me the new size: “half the size”, “1080 px wide” or “1080x1350”.
advice-rotate-how = Tell me which way to turn it: left or right.
advice-say-what = Tell me what should be stronger or weaker, such as “more contrast”.
advice-text-missing = Put the words to write in quotation marks, such as: write "Hello" at the bottom.
advice-text-too-long = A text on a picture has at most { $max-chars } characters: use a shorter one.
advice-which-way = Tell me which way to change the { $aspect }: more or less.
