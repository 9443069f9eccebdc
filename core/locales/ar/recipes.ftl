### Recipes: well-tried edits by name.

command-recipe = تعديلات مجرّبة بأسمائها: product, portrait, social
command-recipe-argument = مجموعة واسم، مثل «product marble»؛ وبدونهما أعرض الموجود

ask-recipe-group = ماذا أصنع منها؟
ask-recipe = اخترت «{ $title }»: أي وصفة؟ الأسعار تقديرية.
ask-recipe-others = المزيد بالاسم: { $names }.
offer-recipe = { $title } · { $price }
recipe-group-unknown = لا توجد وصفات اسمها «{ $name }». الموجود: { $known }.
recipe-unknown = لا توجد وصفة «{ $name }» في { $group }. الموجود: { $known }.

## Notes under a result
advice-recipe-continued = كان الاقتصاص إلى هذا الشكل سيحذف شيئًا مهمًا، فأكمل نموذج الصورة خارج حوافها.
advice-recipe-padded = كان الاقتصاص إلى هذا الشكل سيحذف شيئًا مهمًا، فملأتُ الجانبين بتمويه. مع محرّك يعدّل بالوصف يمكن أن تمتد الصورة نفسها هناك.
advice-recipe-without-model = صُنعت بدون نموذج، مما في الصورة نفسها. مع محرّك يعدّل بالوصف تستطيع هذه الوصفة أكثر.

## For the owner: files of recipes
recipes-missing = لا يوجد مجلد { $path } للوصفات. أنشئه، أو صحّح «folder» في [recipes].
recipes-unreadable = تعذّرت قراءة ملف الوصفات { $path }: { $reason }
recipes-unknown-key = في ملف الوصفات { $path } مفتاح غير معروف: { $key }. كل المفاتيح في docs/recipes.md.
recipes-bad-value = في ملف الوصفات { $path } قيمة غير مسموح بها للمفتاح { $key }: { $reason }
recipe-is-empty = تحتاج الوصفة إلى prompt أو خطوات أو نسبة.
recipe-needs-prompt = هذا للوصفات التي فيها prompt وليس فيها نسبة.
recipe-file-name = يُسمّى الملف باسم مجموعته: حتى 20 من الحروف اللاتينية الصغيرة والأرقام والشرطات، ويبدأ بحرف.
check-recipes = الوصفات: { $number }، المجموعات: { $groups }

# Titles of recipes: 40 characters at most
recipe-title-portrait = صور شخصية
recipe-title-portrait-outdoor = في الهواء الطلق
recipe-title-portrait-rooftop = على السطح
recipe-title-portrait-studio-light = إضاءة استوديو
recipe-title-portrait-golden-hour = الساعة الذهبية
recipe-title-portrait-headshot = صورة للوجه
recipe-title-portrait-black-and-white = أبيض وأسود
recipe-title-product = صور منتجات
recipe-title-product-white-studio = استوديو أبيض
recipe-title-product-kitchen = مطبخ
recipe-title-product-marble = رخام
recipe-title-product-beach = شاطئ
recipe-title-product-wood = خشب
recipe-title-product-lifestyle = من الحياة اليومية
recipe-title-product-dark = داكن ودرامي
recipe-title-social = شبكات التواصل
recipe-title-social-square = مربع 1:1
recipe-title-social-portrait = عمودي 4:5
recipe-title-social-story = ستوري 9:16
recipe-title-social-wide = عريض 16:9
