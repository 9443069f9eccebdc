### What an editor would say about an instruction before a model is paid for it.

advice-vague = “更好”有很多种意思。请从下面选一个，或告诉我具体改什么。
advice-unspecific = “{ $change }”：要改成什么样？请从下面选一个，或用自己的话告诉我。
# $clash is the light of the photo, where it does not fit the scene that was asked for.
advice-lighting = { $clash ->
    [overcast] 这张照片是在柔和平淡的光线下拍的，而新场景有阳光。要我给主体重新打光，还是选一个光线柔和的场景？
    [backlit] 这张照片是逆光拍的，而新场景是正面光。要我给主体重新打光，还是选一个光线柔和的场景？
    [dark] 这张照片很暗，而新场景很亮。要我给主体重新打光，还是选一个光线柔和的场景？
    [sunny] 这张照片是在强烈阳光下拍的，而新场景没有阳光。要我给主体重新打光，还是选一个有阳光的场景？
   *[none] 我要求模型让主体的光线与新场景一致。
}
# $who is what stays as it is.
advice-identity = { $who ->
    [people] 我要求模型保证每个人都认得出来：只改你提到的地方。
    [others] 我要求模型让其他人都保持原样。
    [product] 我要求模型保持商品的形状；上面印的内容也不变，除非你提到要改。
   *[person] 我要求模型保证这个人认得出来：只改你提到的地方。
}
advice-passes = { $number ->
    [1] 这是一处改动。
   *[other] 这是 { $number } 处不同的改动。一处一处来，每处效果更好；一次全做，更快也更便宜。
}
