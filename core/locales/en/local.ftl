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
