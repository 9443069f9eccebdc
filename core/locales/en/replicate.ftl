### What Replicate and the models on it say, in words for people.

## Before anything is sent
replicate-operation-unknown = { $engine } cannot do this. Try another engine.
replicate-one-picture = { $engine } works on exactly one picture. Reply to a picture, or send one along.
replicate-factor-unknown = { $engine } enlarges by { $factors }. Choose one of these.
replicate-already-large = This picture is already too large for { $engine }, which makes at most { $megapixels } megapixels. Try another engine.
replicate-too-long = This picture is too long and thin for { $engine }. Crop it or try another engine.

## For the owner
replicate-token-refused = Replicate does not accept the API token. The owner must put a valid one into the configuration.
replicate-no-credit = The Replicate account of this bot has no credit left, or billing is not set up. The owner can do that at replicate.com/account/billing.
replicate-forbidden = Replicate does not let this account use { $model }.
replicate-model-missing = Replicate does not offer the model { $model } any more, or not to this account. Try another engine; the owner should update the bot.
replicate-input-refused = The model { $model } does not take what the bot sends any more ({ $detail }). Try another engine; the owner should update the bot.
replicate-schema-changed = The model { $model } has changed: { $changes }. The owner should update the bot.
replicate-request-refused = Replicate did not accept this request (status { $status }). Try another engine.

## Limits
replicate-rate-limited = Replicate is taking no more work from this bot for the moment. Try again in a minute.
replicate-rate-limited-for = Replicate is taking no more work from this bot for the moment. Try again in { $seconds } s.

## When a model fails
replicate-refused = The safety check of { $model } refused this picture. It would refuse it again, so use another picture.
replicate-picture-too-large = The picture is too large for this model. Make it smaller, or try another engine.
replicate-picture-unread = The model { $model } could not read the picture. Try again, or try another engine.
replicate-out-of-memory = The shared machine of { $model } ran out of memory. Try again, or try another engine.
replicate-trouble = Replicate had a problem with { $model }. Try again in a few minutes, or try another engine.
replicate-model-failed = The model { $model } failed on this picture. Try another engine.
replicate-not-started = The model { $model } did not start in time and was not charged. Try again in a few minutes, or try another engine.
replicate-too-slow = The model { $model } took too long, so I stopped it. The time until then may have been charged. Press Retry to try again, or try another engine.
replicate-cancelled = Somebody or something at Replicate cancelled { $model }. The time until then may have been charged. Press Retry to try again.

## When the answer fails
replicate-unreachable = Replicate cannot be reached right now. Nothing was charged. Try again in a few minutes.
replicate-no-answer = Replicate did not answer. The work may still have been done and charged, so I did not repeat it. Press Retry to try again.
replicate-no-picture = The model { $model } finished without a picture. The run may have been charged, so I did not repeat it. Press Retry to try again.
replicate-not-a-picture = The model's result is no picture that I can read. The run may have been charged, so I did not repeat it. Press Retry to try again.
replicate-no-cut-out = The model's result has no transparent background. The run may have been charged, so I did not repeat it. Press Retry to try again.
replicate-result-lost = The result could not be fetched from Replicate. The run may have been charged, so I did not repeat it. Press Retry to try again.
replicate-result-foreign = The result lies at an address that does not belong to Replicate, so I did not fetch it. The run may have been charged.
replicate-result-too-large = The result is too large to be fetched. The run may have been charged. Choose a smaller factor.

## Notes under a result
replicate-factor-reduced = { $engine } makes at most { $megapixels } megapixels, so the picture was enlarged { $factor }x.
replicate-input-reduced = The picture was made smaller for { $engine } first, to { $width } × { $height } pixels.
replicate-smaller-than-wanted = The model made { $width } × { $height } pixels, less than asked for.
replicate-faces-may-change = { $engine } invents detail: faces and text may look different.
