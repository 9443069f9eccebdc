# Pictures that people send

picture-empty = هذا الملف فارغ. أرسله من جديد.
picture-unreadable = هذه ليست صورة أستطيع قراءتها. أقرأ هذه الصيغ: { $formats }.
picture-truncated = هذه الصورة تالفة أو لم تصل كاملة. أرسلها من جديد، كملف إن أمكن.
picture-too-many-bytes = هذا الملف كبير جدًا: أقبل الصور حتى { $max-mb } ميغابايت. أرسل صورة أصغر.
picture-too-many-pixels = أبعاد هذه الصورة { $width } × { $height } بكسل، وأنا أعمل حتى { $max-megapixels } ميغابكسل. أرسل صورة أصغر.
picture-too-long-side = أبعاد هذه الصورة { $width } × { $height } بكسل، وأطول ضلع مسموح به { $max-side-px }. أرسل صورة أصغر.
picture-animated-first-frame = هذا الملف متحرك أو فيه عدة صور: أعمل على الأولى منها.
picture-eight-bits = حوّلتُ ألوان هذه الصورة إلى sRGB، فنزلت من 16 إلى 8 بت.
