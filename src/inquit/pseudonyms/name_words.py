"""Words that pseudonyms are looked up in and made of: data, no logic. All folded but for the syllables."""

__all__ = [
    "COMMON",
    "ENDINGS",
    "FAMILY_ENDS",
    "FAMILY_STARTS",
    "GIVEN_ENDS",
    "GIVEN_STARTS",
    "GROUPS",
    "HAN_ENDS",
    "HAN_STARTS",
    "NOTICE",
    "ORDINARY",
]

NOTICE = (
    "names are pseudonyms; this is pseudonymisation, not anonymisation: "
    "whoever has the key, or knows the people, can still tell who they are (GDPR, article 4(5))"
)
"""What is said of a transcript under pseudonyms, wherever it is written."""

ORDINARY = frozenset(
    # Months, virtues, colours, trades, ranks, plants, landscape, beasts, things, adjectives and verbs.
    "april august may june summer autumn dawn eve faith grace hope joy charity patience prudence mercy "
    "rose olive fern poppy basil sage rue brown black white green gray grey gold silver scarlet "
    "baker butcher carpenter cook farmer fisher gardener hunter miller potter shepherd knight king queen prince duke earl baron "
    "bishop abbot pope dean page squire wood woods field fields ford forest grove hill hills lake lane marsh meadow moor park "
    "pond pool rivers stone stream street well wells bridge banks bush church castle house hall gates "
    "young old long short strong small little rich poor wise good noble savage sharp swift bright blunt best "
    "swan finch hawk heron lark partridge wren fox wolf lamb bull hart buck bacon bean berry cherry pepper rice "
    "frank mark art will grant rob rock reed cliff sunny star sky winter frost snow storm rain day "
    "case cash chance chase close cross english french irish scott welsh german power powers price pride".split()
)
"""English words that are names too, and that open a sentence as words more often than as names."""

COMMON = ORDINARY | frozenset(
    # English: first names and surnames before all, places
    "pearl ruby amber lily ivy daisy violet heather holly hazel iris rosemary jasmine carter chandler clerk cooper fowler "
    "glover mason piper porter sawyer skinner smith taylor thatcher turner tyler walker weaver archer goodman drake jay martin "
    "nightingale robin bill bob jack pat sue drew chuck guy dick mike nick gene dale glen ray knott holland israel jordan "
    "georgia florence paris chelsea austin dallas victoria virginia washington lincoln "
    # German
    "bauer koch schneider schmidt muller becker fischer weber wagner richter jager zimmermann kaiser konig fuchs vogel "
    "klein gross lang kurz jung alt neu schwarz weiss braun roth stark frei krause winter sommer berg bach stein wald "
    # French, Spanish, Italian, Portuguese
    "petit grand blanc noir roux leblanc legrand boulanger berger marchand fontaine dubois flores cruz rojas reyes "
    "campos rios leon rosa bianchi rossi costa serra silva santos pinto rey".lower().split()
)
"""Names that are common words, or places and months, as well."""

GROUPS = frozenset(
    "men women boys girls children kids mums moms dads parents fathers mothers sons daughters brothers sisters wives husbands "
    "friends families peers lords ladies gentlemen mps delegates deputies "
    "manner frauen jungen madchen kinder eltern vater mutter hommes femmes garcons filles enfants parents "
    "hombres mujeres ninos ninas padres madres uomini donne ragazzi ragazze bambini homens mulheres meninos meninas "
    "mannen vrouwen jongens meisjes kinderen".split()
)
"""Words for several people that stand side by side in labels, as names do: `Men and Women`."""

# English plural and Germanic genitive; Slavic, Baltic and Finno-Ugric cases; Cyrillic cases. Longest first.
ENDINGS = (
    "ovou", "iem", "ego", "emu", "owi", "ovi", "ova", "ens", "lle", "lla", "lta", "ssa", "sta", "nak", "nek", "val", "vel",
    "ого", "ому", "ами", "ях", "ой", "ом", "ым", "ем", "ей", "es", "em", "om", "а", "у", "е", "ы", "и", "я", "ю", "s",
)  # fmt: skip
"""Endings that names take in some languages, without vowels that would make another name of one."""

GIVEN_STARTS = (
    "Ta",
    "Be",
    "Co",
    "Da",
    "El",
    "Fa",
    "Ga",
    "Hi",
    "Jo",
    "Ka",
    "Lo",
    "Mi",
    "Ne",
    "Or",
    "Pe",
    "Qui",
    "Ro",
    "Sa",
    "Ve",
    "We",
    "Yo",
    "Zi",
    "Ul",
)
GIVEN_ENDS = ("vil", "drick", "mond", "nessa", "rith", "bora", "lanne", "thim", "pell", "garro", "senna", "dak")
FAMILY_STARTS = (
    "Mor",
    "Bral",
    "Cast",
    "Dren",
    "Fell",
    "Gris",
    "Hald",
    "Jarr",
    "Kell",
    "Lund",
    "Matt",
    "Norr",
    "Pask",
    "Quen",
    "Rav",
    "Selk",
    "Tarr",
    "Vor",
    "Wesk",
)
FAMILY_ENDS = ("rendel", "wickley", "tobey", "esko", "oway", "ibber", "uldin", "ancke", "errow", "ombe", "istal", "otter")
"""Syllables of invented names. No name of theirs is derived from the name that it stands for."""

HAN_STARTS = "甲乙丙丁戊己庚辛壬癸"
HAN_ENDS = "野川山田村木原島沢岡"
"""The ten stems, used like A, B and C, and endings of names: for names in Han characters."""

COMPOUND_SURNAMES = frozenset(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 东方 東方 尉迟 尉遲 公孙 公孫 令狐 慕容 端木 轩辕 宇文 长孙 南宫".split()
)
"""Chinese surnames of two characters."""

HONORIFICS_BEHIND = frozenset(
    # Japanese
    "さん さま ちゃん くん 様 氏 君 殿 先生 先輩 教授 博士 社長 部長 課長 会長 議員 委員 選手 監督 記者 "
    # Chinese
    "女士 小姐 太太 夫人 老师 老師 总 總 院长 院長 校长 校長 主任 主席 经理 經理 医生 醫生 律师 律師 同学 同學 同志 师傅 师父 师兄 局长 部长 书记 书記".split()
)
"""What follows a surname in Chinese and Japanese and says that it is one."""
