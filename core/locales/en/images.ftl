# Pictures that people send

picture-empty = That file is empty. Send it again.
picture-unreadable = That is not a picture I can read. I read { $formats }.
picture-truncated = That picture is damaged or arrived incomplete. Send it again, as a file if you can.
picture-too-many-bytes = That file is too big: I take pictures of up to { $max-mb } MB. Send a smaller one.
picture-too-many-pixels = That picture has { $width } × { $height } pixels; I work on up to { $max-megapixels } megapixels. Send a smaller one.
picture-too-long-side = That picture has { $width } × { $height } pixels; a side can have up to { $max-side-px }. Send a smaller one.
picture-animated-first-frame = That file is animated or holds several pictures: I work on the first one.
picture-eight-bits = I brought that picture’s colours into sRGB, and with that down from 16 to 8 bits.
