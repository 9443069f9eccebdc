### What OpenAI's image service says, in words for people.

## Before anything is sent
openai-operation-unknown = OpenAI's image models edit and create pictures; this is something else. Try another engine.
openai-no-source = There is no picture to edit. Reply to a picture, or send one along.
openai-too-many-pictures = At most { $max } pictures can go into one edit. Send fewer and try again.
openai-no-prompt = Tell me in a few words what should change.
openai-prompt-too-long = That instruction is too long: at most { $max } characters. Shorten it and try again.
openai-quality-unknown = The model { $model } does not know the quality “{ $quality }”. It knows: { $allowed }.
openai-mask-size = The mask must have exactly the size of the picture, { $width } × { $height } pixels.

## Refused by the safety system
openai-refused = OpenAI's safety system refused this edit. It would refuse it again, so put it differently, or use another picture.
openai-refused-for = OpenAI's safety system refused this edit ({ $categories }). It would refuse it again, so put it differently, or use another picture.
openai-picture-refused = OpenAI's safety system refused the picture itself. It would refuse it again, so use another picture.
openai-prompt-refused = OpenAI's safety system refused the wording of this instruction. It would refuse it again, so put it differently.

## Limits and money
openai-rate-limited = OpenAI is taking no more pictures from this bot for the moment. Try again in a minute.
openai-rate-limited-for = OpenAI is taking no more pictures from this bot for the moment. Try again in { $seconds } s.
openai-no-credit = The OpenAI account of this bot has no credit left. The owner can add some at platform.openai.com, under Billing.
openai-billing-limit = The OpenAI account of this bot has reached its billing limit. The owner can raise it at platform.openai.com, under Limits.
openai-billing-inactive = Billing is not active on the OpenAI account of this bot. The owner can set it up at platform.openai.com, under Billing.
openai-organization-usage = The organization's usage limit at OpenAI is reached. The owner can raise it at platform.openai.com, under Limits.
openai-organization-spend = The organization's spending limit at OpenAI is reached. The owner can raise it at platform.openai.com, under Limits.
openai-project-spend = The project's spending limit at OpenAI is reached. The owner can raise it in the project's settings at platform.openai.com.

## For the owner
openai-key-refused = OpenAI does not accept the API key. The owner must put a valid one into the configuration.
openai-model-missing = OpenAI does not offer the model { $model } to this account. The owner can choose another one in the configuration.
openai-unverified = OpenAI asks for a verified organization before it lets this account use { $model }. The owner can verify it at platform.openai.com, under Organization settings.
openai-forbidden = OpenAI does not let this account use { $model }. The owner should check the key's permissions and the supported countries.
openai-parameter-unknown = The model { $model } does not know the setting “{ $parameter }”. The owner can choose another model or update the bot.
openai-parameter-value = The model { $model } does not take this value for “{ $parameter }”. The owner can change the configuration or update the bot.
openai-request-refused = OpenAI did not accept this request ({ $code }). Try another instruction or another picture.

## About the picture
openai-picture-invalid = OpenAI could not read the picture. Send it again as a JPEG or PNG.
openai-picture-format = OpenAI does not take this kind of picture. Send it again as a JPEG or PNG.
openai-picture-mode = OpenAI does not take pictures in these colors. Send it again as an ordinary RGB JPEG or PNG.
openai-picture-too-large = The picture is too large for OpenAI. Make it smaller and try again.
openai-picture-too-small = The picture is too small for OpenAI. Use a larger one.
openai-picture-empty = The picture arrived empty at OpenAI. Send it again.
openai-picture-not-fetched = OpenAI could not fetch the picture. Try again.

## When the answer fails
openai-down = OpenAI reports a problem of its own. Try again in a few minutes.
openai-unreachable = OpenAI cannot be reached right now. Nothing was charged. Try again in a few minutes.
openai-no-answer = OpenAI did not answer in time. The edit may still have been charged, so I did not repeat it. Press Retry to try again.
openai-interrupted = The connection to OpenAI broke off before the picture was there. The edit may still have been charged, so I did not repeat it. Press Retry to try again.
openai-no-picture = OpenAI answered without a usable picture. The edit may still have been charged, so I did not repeat it. Press Retry to try again.

## Notes under a result
openai-made-smaller = The picture was too large for OpenAI and was edited at { $width } × { $height } pixels.
openai-alpha-lost = The model { $model } makes no transparent pixels, so the background is filled in.
