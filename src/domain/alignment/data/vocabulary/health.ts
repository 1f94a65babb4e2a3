/** Words of health: illnesses, hospitals, medicine, the body, epidemics. Format: `parseVocabulary`. */
export const HEALTH = `de	pl	vi	nb	en
# epidemics and vaccines
pandemi*	pandemi*	đại dịch	pandemi*	pandemic*
epidemi*|seuche*	epidemi*|zaraz*	dịch bệnh|đợt dịch|bệnh dịch	epidemi*|smitteutbrudd*	epidemic*|plague*
ausbruch|ausbrüche|ausbruchs	wybuch* epidemii|ognisk*	bùng phát|đợt bùng phát|ổ dịch	utbrudd|utbruddet	outbreak*
coronavirus*|corona|covid*|coronapandemie*	koronawirus*|covid*	virus corona|covid|vi rút corona	koronavirus*|korona|covid*|koronapandemi*	coronavirus*|covid*
ansteck*|infektion*|infizier*|neuinfektion*	zakaż*|zakaz* wirusem|infekcj*|zaraźliw*	nhiễm|lây nhiễm|nhiễm bệnh|ca nhiễm|nhiễm trùng|nhiễm virus	smitte*|infeksjon*|infiser*|smittsom*	infect*|contag*|transmission*
quarantäne*|isolation	kwarantann*|izolac*	cách ly|khu cách ly|kiểm dịch	karantene*|isolasjon*	quarantin*|isolation
lockdown*|kontaktbeschränk*	lockdown*|obostrze*	phong tỏa|phong toả|giãn cách xã hội	nedstengning*|lockdown*	lockdown*|social distancing
maske|masken|maskenpflicht*|mundschutz*	maseczk*|maseczek|mask|maski	khẩu trang|mặt nạ|đeo khẩu trang	munnbind*|maske|masker	mask|masks|face covering*
impfstoff*|vakzin*	szczepionk*	vắc xin|vaccine|vắcxin	vaksine|vaksinen*|vaksiner*	vaccine|vaccines
impfung*|geimpft*|impfen|impfquote*|auffrischungsimpf*	szczepie*|zaszczep*|szczepień	tiêm chủng|tiêm phòng|tiêm vắc xin|mũi tiêm	vaksiner*|vaksinasjon*	vaccinat*|immunis*|immuniz*|jab|jabs|booster*
grippe*|influenza*|vogelgrippe*|schweinegrippe*	gryp|grypa|grypy|grypę|ptasi* gryp*	cúm|bệnh cúm|cúm gia cầm|dịch cúm	influensa*|fugleinfluensa*|svineinfluensa*	flu|influenza|bird flu|swine flu
ebola*	ebol*	ebola|dịch ebola	ebola*	ebola
malaria*|denguefieber*|dengue*|zika*	malari*|deng|denga|dengi|zika	sốt rét|sốt xuất huyết|virus zika	malaria*|denguefeber*|zika*	malaria*|dengue*|zika
hiv|aids	hiv|aids	hiv|aids	hiv|aids	hiv|aids
masern|mumps|röteln|keuchhust*|windpocken	odr|odra|odry|odrę|różyczk*|krztuś*	bệnh sởi|sởi|ho gà|quai bị|thủy đậu	meslinger|kikhoste*|røde hunder|vannkopper	measles|mumps|rubella|whooping cough|chickenpox
tuberkulos*|cholera*|typhus*|polio*|kinderlähmung	gruźlic*|choler*|tyfus*|polio	bệnh lao|dịch tả|thương hàn|bại liệt	tuberkulos*|kolera*|tyfoid*|polio*	tuberculosis|cholera|typhoid|typhus|polio*
pocken*|affenpocken*|mpox	małpi* osp*|mpox	đậu mùa|đậu mùa khỉ	kopper|apekopper*|mpox	smallpox|monkeypox|mpox
erreger*|bakteri*|keime|parasit*|mikrob*	bakteri*|zarazk*|drobnoustr*|pasożyt*	vi khuẩn|mầm bệnh|ký sinh trùng|vi sinh vật	bakteri*|parasitt*|mikrob*|sykdomsframkal*	bacteri*|pathogen*|germ|germs|parasit*|microb*
variante*|virusvariante*|mutation*|mutier*|omikron*	wariant*|mutac*|omikron*	biến thể|biến chủng|đột biến|omicron	variant|varianter|varianten|mutasjon*|muter*|omikron*	variant|variants|mutat*|omicron
inzidenz*|fallzahl*|reproduktionszahl*	liczb* zakażeń|wskaźnik* zakażeń	số ca nhiễm|số ca mắc|ca mắc	smittetall*|smittetrykk*	incidence|case numbers|infection rate*
immunität|immunsystem*|antikörper*|abwehrkräft*	odpornoś*|przeciwcia*|układ odpornościowy|układu odpornościowego	miễn dịch|hệ miễn dịch|kháng thể	immunforsvar*|antistoff*|immunsystem*	immune*|immunity|antibod*
desinfekt*|desinfizier*|hygien*|händewaschen	dezynfek*|higien*|mycie rąk	khử trùng|vệ sinh|rửa tay|sát khuẩn	desinf*|hygien*|håndvask*	disinfect*|hygien*|sanitiz*|sanitation
rki|robert koch institut|gesundheitsamt*|gesundheitsbehörd*	sanepid*|inspekc* sanitarn*|służb* zdrowia	cơ quan y tế|sở y tế|bộ y tế	folkehelseinstitut*|helsemyndighet*|helsedirektorat*	health authorit*|health official*|health agency
# illnesses
krankheit|krankheiten|erkrankung*|erkrankt*	chorob*|chorób|schorze*|zachorow*	căn bệnh|bệnh tật|mắc bệnh	sykdom*|lidelser	disease*|illness*
chronisch*	przewlekł*	mãn tính|mạn tính|bệnh mãn tính	kronisk*	chronic*
krebs|krebserkrank*|krebspatient*|brustkrebs*|lungenkrebs*	nowotwor*|rakiem|raka|rak	ung thư|bệnh ung thư|ung thư phổi|ung thư vú	kreft|kreften|brystkreft*|lungekreft*	cancer|cancers|breast cancer|lung cancer
tumor*|geschwulst*|leukämi*|metastas*	guz|guza|guzy|białaczk*|przerzut*	khối u|bệnh bạch cầu|di căn	svulst*|leukemi*|metastas*	tumour*|tumor*|leukaemia|leukemia|metasta*
chemotherap*|bestrahlung*	chemioterap*|radioterap*|naświetl*	hóa trị|hoá trị|xạ trị	cellegift*|strålebehandl*|kjemoterap*	chemotherap*|radiotherap*
diabetes*|diabetiker*|zuckerkrank*|insulin*	cukrzyc*|diabet*|insulin*	tiểu đường|bệnh tiểu đường|đái tháo đường|insulin	diabetes*|diabetiker*|insulin*	diabet*|insulin*
herzinfarkt*|herzanfall*|herzstillstand*	zawał*|zatrzyma* krążenia|zatrzymani* akcji serca	đau tim|nhồi máu cơ tim|cơn đau tim|ngừng tim	hjerteinfarkt*|hjertestans*|hjerteanfall*	heart attack*|cardiac arrest*
schlaganfall*|hirnblut*	udaru|udary|wylew*	đột quỵ|tai biến|xuất huyết não	hjerneslag*|hjerneblød*	strokes|brain haemorrhage
herzkrank*|kreislauf*|bluthochdruck*|blutdruck*	chorob* serca|nadciśnie*|ciśnieni* krwi|krążeni*	bệnh tim|huyết áp|tim mạch|cao huyết áp	hjertesykdom*|blodtrykk*|hjerte og kar*	heart disease*|blood pressure|hypertension|cardiovascular
lungenentzünd*|bronchitis*|asthma*|lungenkrank*	zapaleni* płuc|astm|astma|astmy	viêm phổi|hen suyễn|bệnh phổi	lungebetenn*|astma*|lungesykdom*	pneumonia|asthma*|lung disease*
fieber*|husten*|schnupfen|erkältung*|symptom*	gorączk*|kaszel|kaszl*|katar|kataru|przeziębie*|objaw*|symptom*	sốt|cảm lạnh|triệu chứng	feber*|hoste|hoster|forkjøl*|symptom*	fever*|cough*|common cold|symptom*
schmerz|schmerzen|schmerzhaft*|kopfschmerz*|schmerzmittel*	ból|bólu|bóle|bolesn*|przeciwból*	đau đớn|cơn đau|đau đầu|thuốc giảm đau	smerte*|hodepine*	pain|pains|painful*|headache*|painkiller*
entzündung*|entzünd*|schwellung*|geschwollen*	zapaleni*|obrzęk*|opuch*	viêm|sưng|viêm nhiễm	betennelse*|hevels*|hoven	inflam*|swelling|swollen
allergi*	alergi*|uczule*	dị ứng	allergi*	allerg*
alzheimer*|demenz*|parkinson*	alzheimer*|demenc*|otępie*|parkinson*	mất trí nhớ|alzheimer|bệnh parkinson|sa sút trí tuệ	alzheimer*|demens*|demente|parkinson*	alzheimer*|dementia|parkinson*
epileps*|krampfanfall*|lähmung*|gelähmt*	padaczk*|epileps*|paraliż*|sparaliż*	động kinh|bại liệt|tê liệt	epileps*|lammels*|lammet|lam i	epilep*|paralys*|paralyz*|seizure*
depress*|psychisch*|angststör*|burnout*|schizophren*	depresj*|psychicz*|zaburze* psychiczn*|schizofren*	trầm cảm|tâm thần|sức khỏe tâm thần|rối loạn tâm lý	depresjon*|psykisk*|utbrent*|schizofren*	depress*|mental health|mental illness*|mentally ill|burnout|schizophren*
trauma|traumata|traumatis*|posttraumatisch*	traum|trauma|traumy|traumatycz*	chấn thương tâm lý|sang chấn|ám ảnh	traume*|traumatis*	trauma*
psycholog*|psychiat*|psychotherap*	psycholog*|psychiatr*|psychoterap*	tâm lý học|nhà tâm lý|bác sĩ tâm lý|tâm thần học	psykolog*|psykiat*|psykoterap*	psycholog*|psychiatr*|psychotherap*
stress|gestresst|belastung*	stres|stresu|stresem|stresuj*	căng thẳng|áp lực|stress	stress*|belastning*	stress|stressed
autis*|adhs	autyz*|autyst*|adhd	tự kỷ|tăng động	autis*|adhd	autis*|adhd
sucht|süchtig*|abhängigkeit*|drogensucht*|entzug*|entzugsklinik*	uzależni*|nałóg|nałog*|narkoman*|odwyk*	nghiện ngập|cai nghiện|nghiện ma túy	avhengighet*|rusavheng*|narkoman*|avvenning*	addict*|rehab*|withdrawal symptoms
überdosis*|drogentot*|fentanyl*|opioid*	przedawkow*|fentanyl*|opioid*	dùng quá liều|quá liều|fentanyl|thuốc phiện	overdose*|fentanyl*|opioid*	overdos*|fentanyl|opioid*
vergiftung*|vergiftet*|lebensmittelvergift*	zatruci*|zatru*|otruc*|otrut*	ngộ độc|đầu độc|ngộ độc thực phẩm|trúng độc	forgift*|matforgift*	poisoning*|poisoned|food poisoning
verletzung*|verletzt|wunde*|schnittwunde*|knochenbruch*|gebrochen*	obraże*|złama*	vết thương|gãy xương|thương tích|bị thương	sår|såret|sårene|beinbrudd*	wound*|injur*|fracture*|bruise*
verbrennung*|brandwunde*|brandverletz*	oparze*|poparze*	bỏng|vết bỏng|bị bỏng	brannskad*|brannsår	burns|burn injur*|scald*
koma|bewusstlos*|ohnmächtig*	śpiączk*|nieprzytomn*|omdle*|zemdl*	hôn mê|bất tỉnh|ngất xỉu	koma|bevisstløs*|besvim*	coma|unconscious*|faint*
fehlgeburt*|frühgeburt*|totgeburt*	poronie*|wcześniak*|przedwczesny poród	sảy thai|sinh non|thai chết lưu	spontanabort*|dødfød*|for tidlig født	miscarr*|stillb*|premature birth*
schwanger*|schwangerschaft*	ciąż*|ciężarn*	mang thai|thai kỳ|mang bầu|có thai	gravid*|svangerskap*	pregnan*
entbindung*|hebamme*|kaiserschnitt*|geburtshilf*	poród|porod*|położn*|cesarsk* cięc*	sinh nở|sinh con|nữ hộ sinh|sinh mổ	jordmor*|keisersnitt*|fødeavdel*	childbirth|midwi*|caesarean*|cesarean*|maternity
verhütung*|kondom*|antibabypille*	antykoncep*|prezerwatyw*	tránh thai|bao cao su|thuốc tránh thai	prevensjon*|kondom*|p pille*	contracept*|condom*|birth control
unfruchtbar*|künstliche befruchtung|leihmutter*|samenspend*	niepłodn*|in vitro|surogatk*	vô sinh|hiếm muộn|thụ tinh trong ống nghiệm|mang thai hộ	ufrivillig barnløs*|prøverør*|surrogat*|assistert befrukt*	infertil*|in vitro|ivf|surroga*
# hospitals and treatment
krankenhaus|krankenhäuser*|krankenhauses|klinik|kliniken|klinikum	szpital|szpitala|szpitale|szpitali|szpitalu	bệnh viện|nhập viện	sykehus*|klinikk*	hospital|hospitals|clinic|clinics
krankenhausaufenthalt*|eingeliefert*|hospitalisier*|stationär*	hospitaliz*|trafi* do szpitala|przewiezion* do szpitala	nhập viện|đưa vào bệnh viện|điều trị nội trú	innlagt|innleggels*|lagt inn på sykehus|fraktet til sykehus	hospitalis*|hospitaliz*|admitted to hospital|taken to hospital
intensivstation*|intensivbett*|beatmung*|beatmungsgerät*	oddzia* intensywnej terapii|intensywnej terapii|respirator*	chăm sóc đặc biệt|hồi sức|máy thở|phòng chăm sóc đặc biệt	intensivavdel*|respirator*|pustehjelp*	intensive care|ventilator*|icu
notaufnahme*|erste hilfe|ersten hilfe|wiederbeleb*|reanim*	oddzia* ratunkow*|pierwsz* pomoc*|reanim*	phòng cấp cứu|sơ cứu|khoa cấp cứu|hồi sức cấp cứu	akuttmottak*|legevakt*|førstehjelp*|gjenoppliv*	emergency room*|first aid|resuscitat*|emergency department*
arzt|ärzte|ärztin*|ärzten|hausarzt*|mediziner*	lekarz|lekarza|lekarze|lekarzy|lekark*|medyk*	bác sĩ|thầy thuốc|y bác sĩ	leger|legene|fastlege*	doctor*|physician*|medic|medics
chirurg*|facharzt*|zahnarzt*|kinderarzt*|frauenarzt*	chirurg*|dentyst*|stomatolog*|pediatr*|ginekolog*	bác sĩ phẫu thuật|nha sĩ|bác sĩ nhi|phẫu thuật viên	kirurg*|tannlege*|barnelege*|gynekolog*	surgeon*|dentist*|paediatric*|pediatric*|gynaecolog*|gynecolog*
krankenschwester*|krankenpfleger*|pflegekraft*|pflegepersonal*	pielęgniar*	y tá|điều dưỡng|nữ y tá	sykepleier*|helsefagarbeider*|helsepersonell*	nurse|nurses|nursing
pflegeheim*|altenheim*|altersheim*|pflegebedürftig*|altenpflege*	dom* opieki|domu opieki|dom starców	viện dưỡng lão|nhà dưỡng lão|trại dưỡng lão	sykehjem*|aldershjem*|eldreomsorg*|pleiehjem*	nursing home*|care home*|elderly care
pflege|pflegen|gepflegt|betreu*|betreuung*	opiek*|opieku*|pielęgn*	chăm sóc|sự chăm sóc	pleie|pleien|omsorg*	caring|caregiver*
patient|patienten|patientin*	pacjen*	bệnh nhân|người bệnh	pasient*	patient|patients
behandlung|behandlungen|behandelt|therapie*|therapeut*	leczen*|leczy|leczon*|terapi*|terapeut*	điều trị|chữa trị|liệu pháp|chữa bệnh	behandling|behandlingen|behandlinger|terapi*|terapeut*	treatment*|treated for|therap*
operation|operationen|operier*|operiert*|eingriff*	operacj* chirurg*|operow*|zoperow*|zabieg*	phẫu thuật|ca phẫu thuật|ca mổ|mổ	operasjon|operasjonen|operert|operere*|inngrep*	surgery|surgeries|surgical|operated on
transplant*|organspend*|spenderorgan*	przeszczep*|transplant*|dawc* organów	ghép tạng|cấy ghép|hiến tạng	transplant*|organdon*|donororgan*	transplant*|organ donor*
blutspende*|bluttest*|transfusion*|blutprobe*	krwiodaw*|transfuz*|badani* krwi	hiến máu|xét nghiệm máu|truyền máu	blodgiv*|blodprøve*|blodoverfør*	blood donor*|blood donation*|blood test*|transfusion*
diagnos*	diagno*|rozpozna* choroby	chẩn đoán	diagnos*	diagnos*
labor|labore|laborant*|laborier*	laborator*	phòng thí nghiệm|phòng xét nghiệm	laborator*|lab	laborator*|lab|labs
schnelltest*|pcr|corona test*|getestet*	test* na obecność|test* antygenow*|pcr|przetestow*	xét nghiệm|xét nghiệm nhanh|dương tính với	hurtigtest*|pcr|testet|testing	tested|testing|pcr|rapid test*
röntgen*|mrt|ultraschall*|tomogra*	rentgen*|prześwietle*|ultrasonogr*|tomograf*|rezonans*	chụp x quang|siêu âm|chụp cắt lớp|cộng hưởng từ	røntgen*|ultralyd*|tomogra*	x ray*|xray*|ultrasound|tomograph*|mri
medikament*|arznei*|arzneimittel*|tablette*|pille|pillen	lekarstw*|leków|lekami|tabletk*|pigułk*	thuốc men|dược phẩm|viên thuốc|thuốc	medisin|medisiner|medisinen|legemid*|tablett*|pille|piller	medication*|medicine|medicines|pill|pills|tablet*
antibiotik*	antybiotyk*	kháng sinh|thuốc kháng sinh	antibiotika*	antibiotic*
apotheke*|apotheker*|pharma*	aptek*|farmac*	nhà thuốc|hiệu thuốc|dược sĩ|dược phẩm	apotek*|farmasi*|farmasøyt*	pharmac*
spritze|spritzen|injektion*|nadel*|dosis|dosen	zastrzyk*|iniekcj*|strzykawk*|dawk|dawka|dawki|dawkę|dawek	tiêm|mũi tiêm|liều|liều lượng|kim tiêm	sprøyte*|injeksjon*|dosen|doser	injection*|inject*|syringe*|dose|doses
nebenwirkung*	skutk* uboczn*|działa* niepożądan*	tác dụng phụ|phản ứng phụ	bivirkning*	side effect*|adverse effect*
rezeptpflichtig*|verschreib*|verschrieb*|ärztlich* rezept	recept*|przepisa* lek*	đơn thuốc|kê đơn|kê toa	resept*|foreskriv*|skrev ut	prescri*
heilung*|geheilt*|heilen|heilbar*|unheilbar*	wylecz*|uzdrow*|nieuleczal*|uleczal*	chữa khỏi|khỏi bệnh|chữa lành|nan y	helbred*|kurere*|kurert|uhelbredel*	cured|cures|curable|incurable|heal|healed|healing
genesung*|genesen*|erholt*|erholung	wyzdrow*|ozdrow*|rekonwalesc*|powrót do zdrowia	hồi phục|bình phục|phục hồi sức khỏe|khỏi bệnh	friskmeld*|bli frisk|rekonvalesens*	recovered from|recovery|convalesc*|recuperat*
gesundheitszustand*|zustand stabil|kritischer zustand|kritischem zustand|lebensgefahr*	stan zdrowia|stanie krytycznym|stanie ciężkim|zagrożeni* życia	tình trạng nguy kịch|nguy kịch|tình trạng sức khỏe|nguy hiểm đến tính mạng	helsetilstand*|kritisk skadd|kritisk tilstand|livstruende	critical condition|state of health|life threatening|stable condition
krankenversicher*|krankenkasse*|gesundheitssystem*|gesundheitswesen*	ubezpieczeni* zdrowotn*|ochron* zdrowia|nfz|opiek* zdrowotn*	bảo hiểm y tế|hệ thống y tế|ngành y tế|chăm sóc sức khỏe	helseforsikr*|helsevesen*|helsetjenest*	health insurance|healthcare|health care|health system*
gesundheitsrisik*|vorsorge*|früherkenn*|prävention*	profilakty*|badani* przesiewow*	phòng bệnh|phòng ngừa|tầm soát|khám sức khỏe	forebygging|forebygg*|helserisiko*|screening*	prevention|screening*|health risk*|preventive
sterblichkeit*|sterberate*|todesrate*|übersterblich*	śmiertelnoś*|umieralnoś*	tỷ lệ tử vong|tỉ lệ tử vong	dødelighet*|overdødel*	mortality|death rate*|fatality rate*
todesursache*	przyczyn* śmierci|przyczyn* zgonu	nguyên nhân tử vong|nguyên nhân cái chết	dødsårsak*	cause of death
gestorben an|erlag|erlegen|todesfall*	zgon|zgonu|zgony|zgonów	ca tử vong|trường hợp tử vong|tử vong	dødsfall*|døde av	deaths|died of|fatal*
palliativ*|hospiz*|todkrank*|sterbenskrank*	paliatyw*|hospicj*|śmierteln* chor*	chăm sóc giảm nhẹ|giai đoạn cuối|bệnh nan y	palliativ*|hospice|dødssyk*	palliative|hospice*|terminally ill
gesundheitlich*|gesundheit	zdrowi*|zdrowotn*	sức khỏe|sức khoẻ|y tế	helse|helsen|helsa|helsemess*	health
arztpraxis*|arzttermin*|sprechstunde*|wartezimmer*	przychodni*|gabine* lekarsk*|poczekaln*	phòng khám|khám bệnh|phòng mạch	legekontor*|legetime*|venterom*	doctor s office|surgery hours|waiting room*|outpatient*
wartezeit*|warteliste*|warteschlange*	kolejk*|list* oczekujących|czas oczekiwania	danh sách chờ|thời gian chờ đợi|xếp hàng	ventetid*|venteliste*|helsekø*	waiting list*|waiting time*|queue*
gentherap*|stammzell*|klinische studie|klinischen studie*	terapi* genow*|komór* macierzyst*|badani* kliniczn*	tế bào gốc|thử nghiệm lâm sàng|liệu pháp gen	genterapi*|stamcelle*|klinisk studie|kliniske studier	gene therap*|stem cell*|clinical trial*|clinical stud*
placebo*|wirkstoff*	placebo|substancj* czynn*	giả dược|hoạt chất	placebo*|virkestoff*	placebo*|active ingredient*
prothese*|implantat*|hörgerät*|brille*|kontaktlinse*	protez*|implant*|aparat* słuchow*|okular*	chân giả|kính mắt|máy trợ thính|mắt kính	protese*|implantat*|høreapparat*|brille*|briller	prosthe*|implant*|hearing aid*|spectacles|eyeglasses
schlafstör*|schlaflos*|schlafmangel*	bezsennoś*|zaburze* snu	mất ngủ|rối loạn giấc ngủ|thiếu ngủ	søvnprobl*|søvnløs*|søvnmangel*	insomnia|sleepless*|sleep disorder*
diät*|fasten*|magersucht*|essstör*	diet|dieta|diety|dietę|odchudz*|anoreks*|zaburze* odżywiania	ăn kiêng|giảm cân|nhịn ăn|rối loạn ăn uống	diett*|slank*|spiseforstyrr*|anoreks*|fasten	dieting|weight loss|anorex*|eating disorder*|fasting
vitamin*|nahrungsergänz*|cholesterin*|kalorie*	witamin*|suplement*|cholesterol*|kalori*	vitamin|thực phẩm chức năng|cholesterol|calo	vitamin*|kosttilskudd*|kolesterol*|kalori*	vitamin*|supplement|supplements|cholesterol|calorie*
# the body
kopf|köpfe|kopfes|schädel*	głow*|czaszk*	cái đầu|hộp sọ|đầu người	hode|hodet|hoder|skalle*	head|heads|skull*
gesicht*	twarz*	khuôn mặt|gương mặt	ansikt*	facial
auge|augen|augenlicht*	oczy|oczu|oczami|oko|oka	đôi mắt|con mắt|mắt	øye|øyne|øyet|øynene	eye|eyes|eyesight
ohr|ohren|nase|nasen	ucho|ucha|uszy|uszu|nos	đôi tai|mũi	øret|nese*	ear|ears|nose*
mund|mundes|lippe*|zunge*|zahn|zähne*	usta|ustach|warg*|ząb|zęby|zębów	miệng|cái miệng|răng	munn|munnen|leppe*|tunge|tungen|tann|tenner|tennene	mouth*|lip|lips|tongue*|tooth|teeth
haar|haare|haaren|bart|glatze	włos*|brod|broda|brody|brodę	tóc|mái tóc|râu|bộ râu	hår|håret|skjegg*	hair|hairs|haircut|beard*
hals|nacken|schulter*|kehle|rücken*	szyj|szyja|szyi|szyję|kark|ramion*|ramieni*|plec|plecy|plecach|gardł*	bờ vai|lưng|cổ họng	hals|halsen|nakke*|skulder*|rygg|ryggen	neck|necks|shoulder*|throat*|back pain
arm|ellenbogen|finger*|daumen	ramię|ręk|ręka|ręki|rękę|palec|palc*|łokie*|łokc*	cánh tay|ngón tay|khuỷu tay|bàn tay	arm|armen|armer|finger*|fingre*|albue*|tommel	arm|elbow*|finger*|thumb*
bein|beine|beinen|fuß|füße*|füßen|knie*|zehe*	nog|noga|nogi|nogę|kolan*	đôi chân|bàn chân|đầu gối|cái chân	bein|beinet|beina|fot|foten|føtter|kne|kneet|knær	leg|legs|foot|feet|knee*|toe|toes
brust|brüste|bauch|bäuche|magen*|darm*	klatk* piersiow*|pierś|piersi|brzuch*|żołąd*|jelit*	ngực|bụng|dạ dày|ruột|đường ruột	bryst*|magen|tarm*	chest|breast*|belly|stomach*|abdom*|intestin*
lunge|lungen|leber*|niere*|organ|organe*|organen	płuc*|wątrob*|nerk|nerki|nerek|narząd*|organ|organy	phổi|thận|nội tạng|cơ quan nội tạng	lunge|lunger|lungene|lever|leveren|nyrer|organ|organer	lung|lungs|liver|kidney*|organ|organs
knochen*|skelett*|gelenk*|wirbelsäule*|rippe*	kość|kości|kościach|szkielet*|kręgosłup*|żebr|żebra	xương|bộ xương|khớp|cột sống|xương sườn	knokkel*|knokler|skjelett*|ryggrad*|ribbein*	bone|bones|skeleton*|spine|spinal|rib|ribs
haut|häute|hautkrank*|narbe*|tattoo*|tätowier*	skór*|blizn*|tatuaż*	làn da|vết sẹo|sẹo|hình xăm	hud|huden|arr|arret|tatover*	skin|scar|scars|tattoo*
nerv|nerven|nervensystem*|gehirn|gehirne*|hirn*|neurolog*	nerw|nerwy|mózg*|neurolog*|układ nerwowy	não|bộ não|não bộ|thần kinh|hệ thần kinh	nerve|nerver|hjerne|hjernen|nevrolog*|nervesystem*	nerve|nerves|brain|brains|neuro*|nervous system
blut|blutig*|bluten|blutet|blutung*|blutgruppe*	krew|krwi|krwią|krwaw*|krwotok*	máu|chảy máu|đẫm máu|mất máu|nhóm máu	blod|blodet|blodig*|blødn*|blodtype*	blood|bloody|bleed*|bled
hormon*|zelle|zellen|protein*|enzym*|gewebe*	hormon*|komór*|białk*|enzym*|tkank*	hormone|tế bào|protein|enzyme|nội tiết tố	hormon*|celle|celler|cellene|protein*|enzym*|vev|vevet	hormon*|cell|cells|protein*|enzyme*|tissue*
atem*|atmen|atmet|atmung*|ersticken|erstickt*	oddech*|oddych*|udusi*|uduszen*	thở|hơi thở|hô hấp|ngạt thở|nghẹt thở	pust|puster|pusten|åndedrett*|kvalt|kvele*	breath*|respirat*|suffocat*|chok*
schweiß|schwitzen|schwitzt|urin|kot|speichel	mocz|moczu|ślin|ślina|śliny	mồ hôi|nước tiểu|nước bọt	svette*|urin*|spytt*|avføring*	sweat*|urine|saliva|faeces|feces
erbgut|erbkrankheit*|genetik*|genetisch|gendefekt*	genetyk*|genetyczn*|dziedzicz*	di truyền|bệnh di truyền|gen di truyền	arvelig*|genetikk*|genfeil*	genetic*|hereditary|inherited disease
`
