# The command and its options: 100 characters at most
command-settings = 나 또는 이 채팅의 모두에게 적용할 설정
command-settings-argument = 예: quality high, language de, chat delivery file, quality default
command-settings-setting = 바꿀 항목
command-settings-value = 새 값. “default”는 채팅이나 봇의 설정을 다시 따라요
command-settings-for = 누구에게 적용할지. 비워 두면 나만

# What people see
settings = { $scope ->
    [chat] 이 채팅의 설정이에요. 직접 고르지 않은 모두에게 적용돼요:
   *[person] 내 설정:
}
settings-line = { $name }: { $value } ({ $source ->
    [person] 내 설정
    [chat] 채팅 설정
   *[default] 기본값
})
settings-hint = { $scope ->
    [chat] 관리자는 버튼으로 바꾸거나 “/settings chat delivery file”처럼 써서 바꿀 수 있어요.
   *[person] 버튼으로 바꾸거나 “/settings quality high”처럼 써 주세요. “/settings quality default”는 선택을 취소하고, “/settings chat”은 채팅 전체의 설정을 보여 줘요.
}
settings-changed = { $scope ->
    [chat] 이제 이 채팅의 “{ $name }” 설정은 “{ $value }”이고, 직접 고르지 않은 모두에게 적용돼요.
   *[person] 이제 내 “{ $name }” 설정은 “{ $value }”예요.
}
settings-taken-back = { $scope ->
    [chat] 이 채팅의 “{ $name }” 설정을 취소했어요. 이제 적용되는 값: “{ $value }”.
   *[person] 내 “{ $name }” 설정을 취소했어요. 이제 적용되는 값: “{ $value }”.
}

settings-name-engine = 편집 엔진
settings-name-upscale = 확대 엔진
settings-name-removebg = 배경 제거 엔진
settings-name-quality = 품질
settings-name-previews = 미리보기
settings-name-delivery = 보내는 방식
settings-name-language = 언어
settings-name-passes = 여러 변경

settings-about-engine = 말한 대로 편집하고 새 이미지를 만드는 엔진이에요.
settings-about-upscale = 확대하는 엔진이에요. “/upscale 4x topaz”처럼 직접 지정하면 그 엔진을 써요. 비용은 결과 아래에 나와요.
settings-about-removebg = 배경을 지우는 엔진이에요. “/removebg bria”처럼 직접 지정하면 그 엔진을 써요. 비용은 결과 아래에 나와요.
settings-about-quality = 품질이 여러 가지인 엔진에 이 품질을 요청해요. 높을수록 오래 걸리고 비싸요. /generate 명령에서는 앞에 쓴 “draft:”나 “best:”가 우선이에요.
settings-about-previews = 작업하는 동안 덜 된 이미지를 보여 주는 엔진이 있어요. 장마다 비용이 조금 들 수 있어요.
settings-about-delivery = 사진은 바로 볼 수 있지만, 압축하는 채팅도 있어요. 파일은 손실 없이 그대로예요.
settings-about-language = 제가 쓰는 언어예요. “자동”은 앱의 언어를 따라요.
settings-about-passes = 한 번에 여러 변경을 요청했을 때 하는 방식이에요. 하나씩 하면 더 정확하고, 한꺼번에 하면 더 싸요. 매번 물어볼 수도 있어요.
settings-or-write = 버튼을 누르거나 “/settings { $words }”처럼 써 주세요.

settings-value-auto = 자동
settings-value-low = 낮음
settings-value-medium = 중간
settings-value-high = 높음
settings-value-on = 켜기
settings-value-off = 끄기
settings-value-photo = 사진
settings-value-file = 파일
settings-value-ask = 매번 물어보기
settings-value-split = 하나씩
settings-value-together = 한꺼번에
settings-value-gone = { $value }, 이제 여기에 설정되어 있지 않음
# 각 언어를 그 언어로 적어요. 모든 번역에서 같아요.
settings-language = { $tag ->
    [ar] العربية
    [de] Deutsch
    [en] English
    [es] Español
    [fa] فارسی
    [fr] Français
    [he] עברית
    [hi] हिन्दी
    [id] Bahasa Indonesia
    [it] Italiano
    [ja] 日本語
    [ko] 한국어
    [nl] Nederlands
    [pl] Polski
    [pt] Português
    [ru] Русский
    [tr] Türkçe
    [uk] Українська
    [vi] Tiếng Việt
    [zh] 中文
    [zh-Hans] 简体中文
    [zh-Hant] 繁體中文
   *[other] { $tag }
}

# Labels of buttons: 80 characters at most
button-settings = { $name }: { $value }
button-settings-chosen = ✓ { $value }
button-settings-default = ↩️ 기본값
button-settings-back = ◀️ 뒤로

# What a person can put right
settings-unknown = “{ $name }” 설정은 없어요. 쓸 수 있는 것: { $names }. /settings 명령으로 모두 볼 수 있어요.
settings-value-unknown = “{ $name }” 설정에 “{ $value }” 값은 쓸 수 없어요. 다음 중에서 고르세요: { $values }.
settings-need-administrator = 이 채팅의 설정은 관리자만 바꿀 수 있어요. 내 설정은 “/settings quality high”처럼 바꿀 수 있어요.
not-your-settings = 다른 사람의 설정이에요. 내 설정은 /settings 명령으로 볼 수 있어요.

# Whose picture it is
not-your-picture = 이 채팅에서는 이미지를 보내거나 만든 사람만 그 이미지를 바꿀 수 있어요. 직접 이미지를 보내면 그 사본은 편집할 수 있어요.
not-yours-to-delete = 이 이미지를 만든 사람이나 이 채팅의 관리자만 삭제할 수 있어요.
delete-refused = 이 채팅에서 그 메시지를 지울 수 없었어요. 너무 오래됐거나 제 메시지가 아닐 수 있어요. 가능하면 직접 지워 주세요.
administrators-unknown = 여기 관리자인지 확인하지 못해서 아무것도 바꾸지 않았어요. 잠시 뒤에 다시 해 보세요.

# Engines that were chosen, under a result
advice-chosen-setting = 설정에 따라 { $engine } 엔진을 썼어요({ $price ->
    [free] 무료
    [unknown] 가격 알 수 없음
   *[other] 약 { $price }
}).
advice-setting-engine-lacks = 설정된 { $engine } 엔진은 여기서 이 작업을 할 수 없어서 다른 엔진을 썼어요. /settings 명령으로 바꿀 수 있어요.
