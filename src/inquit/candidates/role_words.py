"""Words for those who speak: roles, offices, and what stands before names in address. Data, no logic."""

from inquit.candidates.lexicon import words_of

__all__ = ["ASKED", "HONORIFICS", "PRESENTED", "ROLES"]

ROLES = words_of(
    """
    pupils voiceover 旁白 画外音 畫外音
    a q speaker speakers interviewer interviewee moderator host cohost co-host guest narrator announcer operator reporter
    correspondent journalist editor anchor presenter producer chair chairman chairwoman chairperson president vice-president
    secretary treasurer clerk court judge justice witness counsel attorney lawyer prosecutor defendant plaintiff juror foreman
    bailiff interpreter translator senator representative congressman congresswoman delegate deputy minister mayor governor
    commissioner member members councillor alderman officer doctor dr patient nurse therapist client counselor counsellor
    teacher student students professor prof phd grad researcher participant respondent subject investigator facilitator
    registrar usher coroner magistrate arbitrator tribunal commission
    audience everyone everybody all both crowd chorus voice voices man woman boy girl guy lady kid mother father mom dad son
    daughter husband wife brother sister uncle aunt grandmother grandfather king queen prince princess duke lord knight
    servant soldier messenger captain lieutenant sergeant general cop policeman waiter waitress bartender cashier customer
    caller manager director engineer analyst scribe unknown unidentified male female person participant group team
    user assistant agent bot system human ai chatgpt you me leader question answer frage antwort pregunta respuesta domanda risposta pytanie odpowiedź
    вопрос ответ 問 答 记者 記者 主持人 主席 議員 议员 部長 司長 局長 質問者 司会 聞き手 インタビュアー 기자 질문 답변 사회자
    интервьюер корреспондент ведущий председатель журналист المذيع المحاور السائل الضيف
    präsident präsidentin vizepräsident vizepräsidentin abgeordneter abgeordnete bundesminister bundesministerin staatsminister
    bundeskanzler bundeskanzlerin staatssekretär moderatorin interviewerin befragte befragter sprecher sprecherin richter zeuge
    président présidente vice-président vice-présidente ministre député députée sénateur journaliste intervieweur animateur invité voix chœur
    presidente presidenta vicepresidente vicepresidenta secretario secretaria diputado diputada senador senadora ministro ministra
    señor señora señorita periodista entrevistador entrevistadora moderadora coro voz voces vozes onorevole signor signora intervistatore
    presidenten presidentin vicepresidenten statsråd statsrådet ministeren minister formanden formand ordføreren talmannen talman
    edustaja kansanedustaja puhemies varapuhemies pääministeri ministeri voorzitter minister-president spreker sprekers onderzoeker puhuja
    haastattelija intervjuare intervjuer spørger svar fråga spørsmål vraag antwoord kysymys vastaus talare taler
    orateur oratrice enquêteur enquêtrice témoin avocat avocate procureur juge interrogateur locuteur
    entrevistado entrevistada inquiridor testigo juez fiscal abogado letrado oradora orador locutor deputado deputada senhor relator relatora
    ministro repórter jornalista pergunta resposta intervistatrice intervistato testimone avvocato giudice relatore deputato
    hablante falante parlante
    patientin therapeut therapeutin berater beraterin klient klientin lehrer lehrerin schüler schülerin kunde kundin verkäufer verkäuferin
    arzt ärztin nutzer nutzerin hörer hörerin student studentin dolmetscher dolmetscherin gast
    patiente médecin thérapeute psychologue élève élèves professeur professeure enseignant enseignante cliente vendeur vendeuse conseiller
    conseillère utilisateur utilisatrice étudiant étudiante auditeur auditrice interprète
    paciente médico médica terapeuta psicólogo psicóloga alumno alumna alumnos maestro maestra profesor profesora cliente usuario usuaria
    vendedor vendedora consejero estudiante intérprete oyente paziente psicologo psicologa alunno alunna insegnante utente commesso
    cameriere studente studentessa interprete aluno aluna alunos utilizador usuário vendedor atendente estudante ouvinte
    patiënt arts leerling docent leraar klant gebruiker verkoper begeleider tolk luisteraar
    пациент пациентка врач терапевт психолог ученик ученица учитель учительница клиент пользователь продавец студент переводчик зритель
    пацієнт лікар психотерапевт учень вчитель клієнт користувач продавець pacjent lekarz psycholog uczeń nauczyciel nauczycielka klient
    użytkownik sprzedawca tłumacz słuchacz pacient lékař žák učitel učitelka zákazník uživatel prodavač
    läkare elev lärare kund användare säljare tolk lege lærer kunde bruker bruger hasta hekim öğrenci öğretmen müşteri kullanıcı satıcı
    患者 医生 醫生 老师 老師 学生 學生 顾客 顧客 用户 用戶 客服 咨询师 来访者 助手 助理 店员 店員 客人 翻译 医者 先生 生徒 客 ユーザー アシスタント
    患者さん カウンセラー 통역 선생님 학생 고객 사용자 상담원 상담사 내담자 점원 손님 도우미
    předseda předsedkyně místopředseda poslanec poslankyně senátor senátorka ministryně předsedající predsednik predsednica gospa gospod
    elnök miniszter képviselő przewodniczący przewodnicząca wiceprzewodniczący sekretarz podsekretarz prezes poseł posłanka marszałek wicemarszałek minister dziennikarz kör kören folket
    alla χορός riporter kérdés válasz otázka odpověď redaktor moderátor moderátorka președinte președintele ministrul domnul doamna reporter
    întrebare răspuns voditelj novinar novinarka pitanje odgovor
    председательствующий председательствует спикер депутат министр свидетель адвокат судья прокурор следователь голос голоса врач пациент
    респондент реплика собеседник говорящий головуючий міністр журналіст питання запитання відповідь ведуча
    πρόεδρος προεδρεύων προεδρεύουσα υπουργός βουλευτής δημοσιογράφος ερώτηση απάντηση μάρτυς μάρτυρας ερ απ συντονιστής
    başkan milletvekili bakan bakanı soru cevap muhabir sunucu tanık avukat hâkim hakim konuşmacı moderatör
    שאלה תשובה מראיין מראיינת מנחה יושב שר העד השופט דובר דוברת ש ת
    سؤال جواب مذيع مقدم المقدم المقدمة مراسل المراسل الصحفي القاضي الشاهد المتحدث الوزير الرئيس س ج
    خبرنگار مجری پرسش پاسخ گوینده رئیس
    प्रश्न उत्तर सवाल जवाब अध्यक्ष पत्रकार संवाददाता मंत्री श्री श्रीमती प्र उ
    প্রশ্ন উত্তর সাংবাদিক கேள்வி பதில் ถาม ตอบ ผู้สัมภาษณ์ ผู้ให้สัมภาษณ์ พิธีกร ประธาน hỏi đáp
    penanya narasumber pewawancara wartawan menteri timbalan pengerusi ketua tanya jawab phóng röportör toimittaja yleisö publiek publikum público pubblico
    ჟურნალისტი კითხვა პასუხი წამყვანი
    话者 話者 说话人 发言人 講者 讲者 主席 主持 嘉宾 嘉賓 采访者 採訪者 受访者 受訪者 提问 提問 回答 观众 觀眾 众人 眾人 法官 律师 律師 证人 證人 医生 醫生 患者
    議長 委員長 司会者 質問 質疑 答弁 回答者 ―― ――― 参加者 話し手 先生 記者会見 総理 一同 全員 医師 参考人 証人 裁判長 弁護人
    의장 위원장 진행자 사회 앵커 참석자 화자 질문자 답변자 질의 응답 문 답 환자 의사 검사 변호인 증인 판사
    """
)
"""What transcripts call speakers whom they do not name, and offices that stand before names."""

ASKED = words_of(
    "question answer frage antwort pregunta respuesta domanda risposta вопрос ответ питання запитання відповідь vraag otázka pergunta"
)
"""Of these, those that sentences hold, too: `We come to the next question.`"""

PRESENTED = words_of(
    "presenter presenters speaker speakers guest guests host hosts moderator interviewer interviewee panelist panelists author"
)
"""Of these, those that programmes and minutes set before a name: `Presenter: Ann Lee`."""

HONORIFICS = words_of(
    """
    mr mrs ms miss mx dr prof professor hon honorable honourable sir dame lord lady rev reverend sen senator rep gov
    herr frau fräulein mag dipl ing hr fr monsieur madame mademoiselle m mme mlle sr sra srta señor señora señorita don doña
    signor signora sig dott dottor onorevole senhor senhora dom dona pan paní pán gospod gospa tov г-н г-жа господин госпожа
    dhr mevr mevrouw meneer heer tuan puan encik datuk bapak
    exmo exma д-р проф акад δρ κ κα κος د أ دكتور الدكتور الدكتورة السيد السيدة دکتر آقای خانم डॉ प्रो श्री श्रीमती ד״ר פרופ מר גב
    """
)
"""What stands before a name in address, without full stops."""
