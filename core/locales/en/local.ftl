# Operations: what is allowed

operation-unknown = I do not know how to “{ $operation }”.
operation-parameter-unknown = “{ $operation }” takes no “{ $parameter }”. It takes: { $allowed }.
operation-parameter-missing = “{ $operation }” needs { $parameter }. Say it and try again.
operation-needs-any = “{ $operation }” needs to know how much: one of { $allowed }.
operation-number =
    { $unit ->
        [percent] { $parameter } can be { $min } to { $max } %, not { $value }.
        [degrees] { $parameter } can be { $min } to { $max } degrees, not { $value }.
        [px] { $parameter } can be { $min } to { $max } pixels, not { $value }.
        [EV] { $parameter } can be { $min } to { $max } stops, not { $value }.
        [x] { $parameter } can be a whole number, { $min } to { $max }, not { $value }.
       *[other] { $parameter } can be { $min } to { $max }, not { $value }.
    }
operation-choice = { $parameter } can be { $allowed }; not “{ $value }”.
operation-colour = I do not know the colour “{ $value }”. Use an English name such as “navy”, or a code such as #1f2a44.
operation-text-empty = There is no text to write. Put it in quotes after the word “text”.
operation-text-too-long = That text has { $chars } characters; at most { $max-chars } fit.
operation-ratio = “{ $value }” is no ratio that I can use. Write width:height, such as 4:5 or 16:9, up to { $max-ratio }:1.
operation-needs-pictures =
    { $min-images ->
        [one] There is no picture to work on. Send one, or reply to one.
       *[other] That needs at least { $min-images } pictures. Send them together as one album.
    }
operation-too-many-pictures = That is too many pictures at once: I take up to { $max-images }.

# Operations: what cannot be done with this picture

models-missing = That needs a model that is not installed here. The bot's owner can install it with “python -m bot models install”.
crop-nothing-left = Nothing would be left after that crop. Cut away less than everything.
crop-outside = That reaches outside of the picture, which has { $width } × { $height } pixels. Crop to less.
result-too-large = That would make { $width } × { $height } pixels; I go up to { $max-megapixels } megapixels. Ask for less.
no-faces = I see no face in this picture, so I left it as it is.
tilt-not-found = I cannot tell what should be level here. Say by how much, such as “straighten 2 degrees”; negative turns counter-clockwise.
text-not-covered = I cannot write { $characters }: my font has Latin, Greek and Cyrillic letters, digits and common signs, no emoji. Write it another way.
text-does-not-fit = That text does not fit into this picture, however small. Make it shorter.

# Notes on results

crop-centred-without-models = I cropped around the middle: the model that finds what matters is not installed here. The bot's owner can install it with “python -m bot models install”.
crop-centred-without-faces = I see no face here, so I cropped around the middle.
crop-centred-without-subject = I cannot tell what the subject is, so I cropped around the middle.
crop-loses-faces =
    { $number ->
        [one] One face does not fit into this crop. Ask for another shape to keep everybody.
       *[other] { $number } faces do not fit into this crop. Ask for another shape to keep everybody.
    }
already-level = This picture is level already, so I left it as it is.
straightened-by = Turned by { NUMBER($degrees, minimumFractionDigits: 1, maximumFractionDigits: 1) }°.
