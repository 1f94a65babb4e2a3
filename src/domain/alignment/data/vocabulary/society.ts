/** Words of society: family, ages, education, work, religion, cities, home, food, everyday life. Format: `parseVocabulary`. */
export const SOCIETY = `de	pl	vi	nb	en
# family and ages
baby|babys|säugling*|neugeboren*	niemowl*|noworod*	em bé|trẻ sơ sinh|bé sơ sinh|sơ sinh	baby*|spedbarn*|nyfødt*	baby|babies|infant*|newborn*
kleinkind*	małe dziecko|małych dzieci|małe dzieci	trẻ nhỏ|trẻ mới biết đi	småbarn*	toddler*|small children
kinder|kindern|kindes	dzieci|dzieciom|dziećmi|dziecko|dziecka|dzieciak*	trẻ em|con cái|đứa trẻ|đứa bé|thiếu nhi	barn|barna|barnet	child|children|kids|kid
kindheit*	dzieciństw*	tuổi thơ|thời thơ ấu|thuở nhỏ	barndom*	childhood*
jugendlich*|teenager*|heranwachsend*	nastolat*|młodzież*	thiếu niên|thanh thiếu niên|tuổi teen|vị thành niên	tenåring*|ungdom*	teenage*|adolescen*|youths|youngster*
jugend|jugendzeit	młodoś*	tuổi trẻ|thời trẻ|thanh xuân	ungdomstid*|oppvekst*	youth
erwachsene*|erwachsen	dorosł*	người lớn|trưởng thành|người trưởng thành	voksen*|voksne*	adult*|grown up
senior*|rentner*|ältere menschen|pensionär*	emeryt*|senior*|rencist*	người cao tuổi|người già|người về hưu|hưu trí	pensjonist*|eldre mennesker	pensioner*|retiree*|seniors|elderly
rente|renten|ruhestand*|pensionier*|rentenalter*	emerytur*	nghỉ hưu|lương hưu|về hưu	pensjon*|pensjonert	retire*|pension*
zwilling*	bliźni*	sinh đôi|cặp song sinh|song sinh	tvilling*	twin|twins
enkel|enkelkind*|enkelin*|enkelsohn	wnuk*|wnucz*|wnuczk*	cháu nội|cháu ngoại|cháu trai|cháu gái	barnebarn*|barnebarna	grandchild*|grandson*|granddaughter*
großeltern	dziadkow*|dziadków|dziadkami	ông bà|ông bà nội|ông bà ngoại	besteforeldre*	grandparent*
großvater*|opa|opas	dziadek|dziadk*	ông nội|ông ngoại	bestefar*	grandfather*|grandpa
großmutter*|oma|omas	babci*|babk*	bà nội|bà ngoại	bestemor*|bestemødre*	grandmother*|grandma
onkel*	wuj|wujek|wujk*|stryj*	người chú|người bác|bác trai	onkel*|onkler	uncle*
tante|tanten	ciotk*|cioci*	người dì|người cô|dì ruột	tante|tanten|tanter	aunt*
cousin*|vetter|kusine*	kuzyn*	anh họ|em họ|chị họ|anh em họ	fetter*|kusine*|søskenbarn*	cousin*
neffe*|nichte|nichten	bratan*|siostrze*	cháu trai|cháu gái|người cháu	nevø*|niese*	nephew*|niece*
geschwister*	rodzeństw*	anh chị em	søsken*	sibling*
verwandt*|angehörig*|familienmitglied*	krewn*|członk* rodziny|bliskich|bliscy	họ hàng|người thân|thân nhân|bà con	slektning*|pårørende*|familiemedlem*	relatives|relative|next of kin|family member*|loved ones
vorfahr*|ahnen	przodk*|przodek	tổ tiên|ông cha|cha ông	forfedr*|stamfar*	ancestor*|forefather*|ancestr*
nachkomme*	potom*	hậu duệ|con cháu	etterkommer*	descendant*|offspring
stiefvater*|stiefmutter*|stiefsohn*|stieftochter*	ojczym*|macoch*|pasierb*	cha dượng|mẹ kế|bố dượng|con riêng	stefar*|stemor*|stesønn*|stedatter*	stepfather*|stepmother*|stepson*|stepdaughter*
schwiegersohn*|schwiegertochter*|schwiegermutter*|schwiegervater*|schwager*	zięć|zięci*|synowa|synowej|teści*|teśc*|szwagr*	con rể|con dâu|mẹ vợ|bố vợ|mẹ chồng|bố chồng|anh rể	svigersønn*|svigerdatter*|svigermor*|svigerfar*|svoger*	son in law|daughter in law|mother in law|father in law|brother in law|in laws
waise|waisen|waisenhaus*|waisenkind*	sierot*|sierocin*	trẻ mồ côi|mồ côi|trại trẻ mồ côi	foreldreløs*|barnehjem*	orphan*
pflegefamilie*|pflegekind*	rodzin* zastępcz*	gia đình nhận nuôi|con nuôi	fosterhjem*|fosterbarn*	foster famil*|foster child*|foster care
alleinerziehend*	samotn* matk*|samotn* rodzic*	mẹ đơn thân|đơn thân	alenemor*|aleneforelder*|enslig*	single mother*|single parent*
witwe|witwen|witwer*	wdow*	góa phụ|goá phụ|quả phụ	enke|enken|enker|enkemann*	widow*
braut|bräut*|bräutigam*|brautpaar*	pann* młod*|pan młody|pana młodego	cô dâu|chú rể	brud|bruden|brudgom*|brudepar*	bride*|groom|bridegroom*|newlywed*
verlob*	zaręcz*|narzecz*	đính hôn|vị hôn phu|vị hôn thê|hứa hôn	forlov*	engagement ring|fiance*|betroth*
hochzeit*|heirat|heiraten|heiratet*|geheiratet	ślub|ślubu|ślubie|ślubn*|wesel*|poślubi*	đám cưới|lễ cưới|kết hôn|cưới	bryllup*|giftet seg|gifte seg|vielse*	wedding*|married|marry|marries
ehepaar*|ehepartner*	małżonk*|małżeństwo	vợ chồng|cặp vợ chồng|bạn đời	ektepar*|ektefelle*|ektefeller	married couple|spouse*
liebespaar*|lebensgefährt*|freundin|partnerin|lebenspartner*	partnerk*|konkubin*|życiow* partner*	bạn gái|bạn trai|người yêu|bạn đời	kjæreste*|samboer*	girlfriend*|boyfriend*|lover|lovers
single|singles|ledig|unverheiratet*	singiel|single|niezamężn*|kawaler*	độc thân|chưa kết hôn	ugift|singel|single	unmarried|bachelor*
geburtenrate*|geburtenzahl*	dzietnoś*|wskaźnik* urodzeń|liczb* urodzeń	tỷ lệ sinh|tỉ lệ sinh|mức sinh	fødselstall*|fruktbarhet*|fødselsrate*	birth rate*|birthrate*|fertility
lebenserwartung*	długoś* życia	tuổi thọ|tuổi thọ trung bình	forventet levealder|levealder*	life expectancy|lifespan*
demograf*|demographi*|bevölkerungswachst*|bevölkerungsrückgang*	demograf*	nhân khẩu học|dân số học|nhân khẩu	demograf*|befolkningsvekst*	demograph*|population growth
haushalt|haushalte|haushalten	gospodarstw* domow*	hộ gia đình	husstand*|husholdning*	household*
hausfrau*|hausarbeit*	gospodyn* domow*|prac* domow*	nội trợ|việc nhà|bà nội trợ	husmor*|husarbeid*	housewi*|housework|chores
kindergarten*|kita|kitas|kinderkrippe*|kinderbetreuung*|tagesmutter*	przedszkol*|żłob*	mẫu giáo|nhà trẻ|trường mầm non|mầm non	barnehage*|barnepass*	kindergarten*|nursery|preschool*|childcare|daycare
spielzeug*|puppe*	zabawk*|lalk*	đồ chơi|búp bê	leketøy*|leke|leker|dukke*	toy|toys|doll|dolls
spielplatz*|spielplätze*	plac* zabaw|plac zabaw	sân chơi	lekeplass*	playground*
# women, minorities, rights, migration
feminis*	feminis*	nữ quyền|chủ nghĩa nữ quyền	feminis*	feminis*
frauenquote*|frauenanteil*	parytet*	tỷ lệ nữ|hạn ngạch nữ	kvinneandel*|kvotering*	gender quota*|women s share
geschlecht*|gender*	płeć|płci|płciow*	giới tính|bình đẳng giới	kjønn*	gender*|sexes
homosexuell*|schwul*|lesbisch*|lesbe*	homoseksual*|gej|geje|gejów|lesb*	đồng tính|người đồng tính|đồng tính nữ	homofil*|homoseks*|lesbisk*|lesber	gay|gays|lesbian*|homosexual*
transgender*|transsexuell*|transperson*|lgbt*	transpłciow*|transseksual*|lgbt*	chuyển giới|người chuyển giới|lgbt	transperson*|transkjønn*|lgbt*|skeiv*	transgender*|lgbt*|queer
hautfarbe*|schwarze|schwarzen|afroamerikan*	afroameryk*|czarnoskór*|kolor* skóry	người da đen|người da màu|màu da|người mỹ gốc phi	afroamerikan*|hudfarge*|mørkhud*	african american*|black people|skin color|people of color
ureinwohner*|indigen*|indianer*	rdzenn*|autochton*|indian|indianie	người bản địa|bản địa|thổ dân|dân bản địa	urfolk*|urinnvåner*|indianer*	indigenous|aborigin*|native american*
ethnisch*|volksgruppe*	etniczn*	sắc tộc|dân tộc|dân tộc thiểu số	etnisk*|folkegruppe*	ethnic*
stamm|stämme|stammes*	plemi*	bộ tộc|bộ lạc	stamme|stammer|stammen	tribe*|tribal
roma|sinti	romów|romsk*|romowie	người di gan|người digan	rom folket|romfolk*|sigøyner*	roma people|gypsy|gypsies
integration*|integrier*	integrac*|integrow*	hội nhập|hòa nhập|hoà nhập	integrer*	integrat*
einwander*|zuwander*|immigrant*|immigration*	imigr*	nhập cư|người nhập cư|dân nhập cư	innvandr*|immigra*	immigra*
auswander*|emigr*	emigr*	di cư|xuất cư|người di cư	utvandr*|emigr*	emigrat*|emigrant*
migrationshintergrund*|migranten|migrantin*	migrant*	người di cư|gốc nhập cư	migrant*|innvandrerbakgrunn*	migrant*
flüchtlingslager*|flüchtlingsheim*|flüchtlingsunterkunft*|aufnahmezentrum*	oboz* dla uchodźców|obóz dla uchodźców|ośrod* dla uchodźców	trại tị nạn|trại người tị nạn	flyktningleir*|asylmottak*	refugee camp*|reception centre*|reception center*
heimatvertrieben*|vertrieben*|vertreibung*|binnenvertrieben*	wysiedl*|przesiedl*|wypędz*|wygna*	di tản|mất nhà cửa|bị trục xuất|phải rời bỏ nhà cửa	fordrev*|fordriv*|internflyktning*	displac*|expelled|expulsion*
exil|exils|verbannung*	wygnani*|uchodźstw*|emigracji politycznej	lưu vong|sống lưu vong	eksil*|landflykt*	exile*
muttersprache*|muttersprachler*	język ojczysty|języka ojczystego|języku ojczystym	tiếng mẹ đẻ	morsmål*	mother tongue*|native language|native speaker*
fremdsprache*|zweisprachig*|mehrsprachig*	język* obc*|dwujęzyczn*|wielojęzyczn*	ngoại ngữ|tiếng nước ngoài|song ngữ	fremmedspråk*|tospråklig*|flerspråklig*	foreign language*|bilingual*|multilingual*
dialekt*|mundart*|akzent*	dialekt*|gwar|gwara|gwary|akcent|akcentem	phương ngữ|thổ ngữ|giọng địa phương	dialekt*|aksent*	dialect*|accent|accents
übersetz*|dolmetsch*	tłumacz*|przekład*|przetłumacz*	dịch thuật|phiên dịch|bản dịch|dịch giả|người phiên dịch	oversett*|oversatt*|tolk|tolker|tolken	translat*|interpreter*
behinder* menschen|behindert*|behinderung*|rollstuhl*|barrierefrei*	niepełnosprawn*|wózk* inwalidzk*|inwalid*	người khuyết tật|khuyết tật|xe lăn|tàn tật	funksjonshem*|rullestol*|funksjonsneds*	disab*|wheelchair*
blind|blinde*|sehbehindert*	niewidom*|ślep*	mù|khiếm thị|người mù	blind|blinde|synshem*	blind|blindness|visually impaired
taub|gehörlos*|gebärdensprache*	głuch*|niesłysz*|język migowy|języka migowego	khiếm thính|điếc|ngôn ngữ ký hiệu	døv|døve|tegnspråk*|hørselshem*	deaf*|sign language
obdachlos*|wohnungslos*	bezdom*	vô gia cư|người vô gia cư	hjemløs*|bostedsløs*|uteligger*	homeless*
bettler*|betteln|bettelt	żebra*	ăn xin|người ăn xin|ăn mày	tigg*	beggar*|begging|panhandl*
sozialhilfe*|sozialleistung*|bürgergeld*|kindergeld*	zasiłk*|zasiłek|pomoc społeczn*|świadczeni* społeczn*	trợ cấp|trợ cấp xã hội	sosialhjelp*|trygd*|stønad*|barnetrygd*	social benefit*|welfare payment*|benefits|allowance*
ungleichheit*|chancenungleich*	nierównoś*|nierówności	bất bình đẳng|sự bất bình đẳng|khoảng cách giàu nghèo	ulikhet*|urettferdighet*	inequal*|disparit*
mittelschicht*|mittelklasse*	klas* średni*	tầng lớp trung lưu|trung lưu	middelklasse*	middle class*
arbeiterklasse*|unterschicht*	klas* robotnicz*	giai cấp công nhân|tầng lớp lao động	arbeiderklasse*	working class*
elite|eliten	elit|elita|elity|elitarn*	giới tinh hoa|tầng lớp thượng lưu|tinh hoa	elite|eliten|eliter	elite*
millionär*|milliardär*|superreich*	milioner*|miliarder*	tỷ phú|triệu phú|tỉ phú	millionær*|milliardær*	millionaire*|billionaire*
adel|adlig*|adelig*|aristokrat*	szlacht*|szlachec*|arystokr*	quý tộc|tầng lớp quý tộc	adel|adelen|adelig*|aristokrat*	nobility|nobleman|aristocra*
ehrenamt*|freiwillig*|freiwilligendienst*	wolontar*|ochotni*|dobrowoln*	tình nguyện|tình nguyện viên|tự nguyện	frivillig*	volunteer*|voluntar*
wohltätig*|stiftung*|gemeinnützig*	dobroczyn*|charytatywn*|fundacj*	từ thiện|quỹ từ thiện|phi lợi nhuận	veldedig*|stiftelse*|ideell*	charit*|foundation*|non profit|nonprofit*|philanthrop*
umfrage*|befragung*|meinungsumfrage*	sondaż*|ankiet*|badanie opinii	khảo sát|thăm dò|thăm dò ý kiến|cuộc khảo sát	spørreundersøk*|meningsmåling*	survey*|poll|polls|opinion poll*
befragte*|befragten	ankietowan*|respondent*|badanych	người được hỏi|người được khảo sát	spurte personer|respondent*	respondent*|surveyed|polled
# education
grundschul*	szkoł* podstawow*|podstawówk*|szkół podstawowych	tiểu học|trường tiểu học	barneskole*|grunnskole*	primary school*|elementary school*
gymnasium*|gymnasien|oberschul*|mittelschul*|realschul*|hauptschul*	liceum|licea|licealn*|gimnazj*|szkoł* średni*	trung học|trường trung học|trung học phổ thông|trung học cơ sở	videregående skole*|ungdomsskole*|gymnas*	secondary school*|high school*|middle school*
abitur*|matura|abschlussprüf*	matur*	tốt nghiệp trung học|thi tốt nghiệp|tú tài	eksamen fra videregående|studentereksamen*	school leaving exam*|a levels
unterricht|unterrichts*|schulstunde*	lekcj*|nauczani*	tiết học|bài học|giảng dạy|lớp học	undervisning*|skoletime*	lesson*|teaching|classes
klasse|klassen|klassenzimmer*|schulklasse*	klas|klasa|klasy|klasie|klasę	lớp|lớp học|phòng học	klasse|klassen|klasserom*|skoleklasse*	class|classes|classroom*
schuljahr*|schulferien	rok szkolny|roku szkolnego|rokiem szkolnym	năm học|niên học	skoleår*|skolestart*	school year*|academic year
ferien|urlaub*	wakacj*|urlop*|ferie|ferii	kỳ nghỉ|nghỉ hè|nghỉ phép|kì nghỉ	ferie*|sommerferie*	holiday*|vacation*
prüfung*|examen*|klausur*	egzamin*|kolokwi*	kỳ thi|thi cử|bài kiểm tra|sát hạch	eksamen*|prøve i	exam|exams|examination*
zeugnis*|noten|schulnote*	świadect*|ocen szkoln*|stopni szkoln*	bảng điểm|điểm số|học bạ	karakterer|vitnemål*	school report*|grades
diplom|abschluss|hochschulabschluss*|absolvent*|absolvier*	dyplom|dyplomu|dyplomem|absolwent*|ukończył*	bằng cấp|tốt nghiệp|văn bằng|cử nhân	vitnemål*|utdannet|uteksaminer*	diploma*|degree|degrees|graduat*
professor*	profesor*	giáo sư	professor*	professor*
dozent*|lehrstuhl*|lehrbeauftragt*	wykładow*|docent*	giảng viên	foreleser*|dosent*|universitetslektor*	lecturer*|faculty member*
doktorarbeit*|promotion*|doktorand*|dissertation*	doktorat*|doktorant*|rozpraw* doktorsk*	tiến sĩ|luận án|luận văn	doktorgrad*|doktoravhandling*|stipendiat*	doctorate*|phd|dissertation*|thesis
fakultät*	wydział*	phân khoa	fakultet*	faculty|faculties
campus	kampus*	khuôn viên trường	campus|campuset	campus*
studium|studiengang*|studierend*|studiert*	studiów|studia|studiach|studiuj*|studiowa*	du học|theo học|ngành học	studie|studier|studiet|studerte	studied|studies at|undergraduate*|studying
stipendium*|stipendien	stypendi*	học bổng	stipend*	scholarship*|fellowship*
studiengebühr*|schulgeld*	czesne|czesnego	học phí	skolepenger|studieavgift*	tuition
schulleiter*|direktor der schule|rektor*	dyrektor* szkoły|rektor*	hiệu trưởng	rektor*	headteacher*|headmaster*|rector*|school principal
lehrerin*|lehrkraft*|lehrermangel*	nauczyciel*|pedagog*	giáo viên|nhà giáo|giáo viên chủ nhiệm	lærer|lærere|læreren|lærerne|pedagog*	teacher*|educator*
lehrplan*|schulfach*|lehrpläne*	program* nauczania|przedmiot* szkoln*	chương trình giảng dạy|môn học|giáo trình	læreplan*|skolefag*|pensum	curricul*|school subject*
schulbuch*|lehrbuch*	podręcznik*	sách giáo khoa	lærebok*|lærebøker|skolebok*	textbook*
bibliothek*|bücherei*	bibliotek*	thư viện	bibliotek*	librar*
ausbildung|lehrling*|azubi*|auszubildend*|berufsschul*	szkoleni* zawodow*|praktykant*|szkoł* zawodow*	đào tạo nghề|học nghề|dạy nghề	lærling*|yrkesfag*|yrkesskole*	apprentice*|vocational
praktikum*|praktika|praktikant*	praktyk*|staż|stażu|stażyst*	thực tập|thực tập sinh	praksisplass*|praktikant*	intern|interns|internship*
analphabet*|lesen und schreiben	analfabet*	mù chữ|biết chữ|xóa mù chữ	analfabet*|lese og skrive	illitera*|literacy
kurs|kurse|lehrgang*|seminar*|workshop*	kurs|kursy|kursu|kursów|seminari*|warsztat*	khóa học|khoá học|hội thảo	kurs|kurset|kursene|seminar*|verksted*	course|courses|seminar*|workshop*
# working life
beruf|berufe|berufs*|berufstätig*	zawod*|profesj*	nghề nghiệp|nghề	yrke*|yrkesaktiv*	occupation*|profession*
stelle|stellen|arbeitsplatz*	stanowisk*|miejsc* pracy	việc làm|vị trí|chỗ làm|nơi làm việc	stilling|stillinger|stillingen|arbeidsplass*	post|position|workplace*|job|jobs
arbeitszeit*|überstunde*|teilzeit*|vollzeit*	czas* pracy|nadgodzin*|etat|etatu	giờ làm việc|làm thêm giờ|bán thời gian|toàn thời gian	arbeidstid*|overtid*|deltid*|heltid*	working hours|overtime|part time|full time
homeoffice*|heimarbeit*	prac* zdaln*|zdalnie	làm việc tại nhà|làm việc từ xa	hjemmekontor*	remote work*|working from home|work from home|home office
bewerbung*|beworben|vorstellungsgespräch*|lebenslauf*	rozmow* kwalifikac*|życiorys*	ứng tuyển|xin việc|sơ yếu lý lịch	jobbsøk*|jobbintervju*	job application*|job interview*|resume
einstellung von|eingestellt*|neueinstell*	zatrudni*	tuyển dụng|thuê	ansett*|ansatte|nyansett*	hire|hired|hires|hiring|recruit*|employ*
entlassung*|stellenabbau*	zwolnieni* grupow*|zwolnień	sa thải|cắt giảm việc làm|cắt giảm nhân sự	oppsigels*|nedbemann*	layoff*|laid off|job cuts|redundanc*
arbeitgeber*	pracodawc*	người sử dụng lao động|chủ lao động|nhà tuyển dụng	arbeidsgiver*	employer*
kollege*|kollegin*	koleg*|współpracown*	đồng nghiệp	kollega*|kolleger	colleague*|co worker*|coworker*
chefin|vorgesetzt*	przełożon*	cấp trên|sếp	overordnet*|sjefen	boss|bosses|superior*|supervisor*
mindestlohn*	płac* minimaln*	lương tối thiểu|mức lương tối thiểu	minstelønn*	minimum wage*
handwerk*	rzemie*|rzemiosł*	thủ công|thợ thủ công|nghề thủ công	håndverk*	craft*|craftsm*|artisan*
ingenieur*	inżynier*	kỹ sư	ingeniør*	engineer*
architekt*	architek*	kiến trúc sư|kiến trúc	arkitekt*	architect*
elektriker*|klempner*|mechaniker*	elektryk|elektryka|hydraulik*|mechanik|mechanika	thợ điện|thợ sửa|thợ máy	elektriker*|rørlegger*|mekaniker*	electrician*|plumber*|mechanic|mechanics
friseur*|friseurin*	fryzjer*	thợ làm tóc|tiệm tóc|cắt tóc	frisør*	hairdresser*|barber*
koch|köche|köchin*|küche|küchen	kucharz*|kuchni*	đầu bếp|nhà bếp|bếp trưởng	kokk|kokken|kokker|kjøkken*	chef|chefs|kitchen*
kellner*	kelner*	bồi bàn|nhân viên phục vụ	kelner*|servitør*	waiter*|waitress*
putzfrau*|reinigungskraft*|müllabfuhr*	sprzątacz*|śmieciar*	người dọn vệ sinh|lao công|công nhân vệ sinh	renholder*|vaskehjelp*|søppeltømm*	cleaner|cleaners|garbage collector*
bergmann*|bergarbeiter*|bergleute|kumpel	górnik*|górnic*	thợ mỏ	gruvearbeider*|kullarbeider*	miner|miners
fischer|fischerei*|fischern	rybak*|rybac*|rybołów*	ngư dân|đánh cá|nghề cá|thủy sản	fisker|fiskere|fiskeri*|fiskerne	fisherm*|fishery|fisheries|fishing
jäger|jägern|jagd|jagen	myśliw*|polowa*|łowiec*	thợ săn|săn bắn|đi săn	jeger*|jakt|jakten|jaktet	hunter*|hunting|hunt
hirte|hirten|schäfer*	pasterz*|pasterk*	người chăn cừu|chăn gia súc|mục đồng	gjeter*|hyrde*	shepherd*|herder*|herdsm*
sekretärin*|büro|büros	biur|biura|biuro|biurze|biurow*|sekretark*	văn phòng|thư ký	kontor|kontoret|kontorer|sekretærer	office|offices|secretary
# religion and thought
priester|priestern|pfarrer*|geistlich*|pastor*	ksiądz|księdza|księży|księdzem|kapłan*|duchown*|pastor*	linh mục|mục sư|giáo sĩ|tu sĩ	prest|prester|presten|prestene|geistlig*	priest|priests|pastor*|clergy*|cleric*
kardinal*|erzbischof*	kardynał*|arcybiskup*	hồng y|tổng giám mục	kardinal*|erkebiskop*	cardinal*|archbishop*
mönch*|nonne|nonnen|kloster*	mnich*|zakonnic*|zakonnik*|klasztor*	nhà sư|nữ tu|tu viện|thầy tu	munk*|nonne*|kloster*|klostre	monk|monks|nun|nuns|monaster*|convent
katholi*	katoli*	công giáo|người công giáo	katol*	catholic*
protestant*|evangelisch*|lutherisch*	protestanc*|ewangeli*|luteran*	tin lành|đạo tin lành	protestantisk*|protestanter|luthersk*|evangelisk*	protestants|lutheran*|evangelical*
orthodox*	prawosław*|ortodoks*	chính thống giáo	ortodoks*	orthodox*
buddhis*	buddyj*|buddyz*|buddyst*	phật giáo|đạo phật|phật tử	buddhis*	buddhis*
hindu|hindus|hinduis*	hindu|hinduiz*|hinduist*	ấn độ giáo|đạo hindu	hindu|hinduer|hinduis*	hindu*
judentum*|rabbiner*|synagoge*	judaiz*|rabin*|synagog*	do thái giáo|giáo sĩ do thái|giáo đường do thái	jødedom*|rabbiner*|synagoge*	judaism|rabbi*|synagogue*
moschee*|imam|imame|imams	mecze|meczet*|imam|imama|imamów	nhà thờ hồi giáo|thánh đường hồi giáo|giáo sĩ hồi giáo	moské*|imam|imamen|imamer	mosque*|imam*
tempel*	świąty*	đền|đền thờ|ngôi đền|chùa|ngôi chùa	tempel*|templer|templet	temple*|pagoda*|shrine*
dom|doms|kathedrale*|münster	katedr*	nhà thờ chính tòa|nhà thờ lớn|vương cung thánh đường	domkirke*|katedral*	cathedral*
kapelle*	kaplic*	nhà nguyện	kapell*	chapel*
bibel*|evangelium*|koran*	bibli*|ewangelia|ewangelii|koran*	kinh thánh|phúc âm|kinh koran|kinh qur	bibel*|evangeli*|koran*	bible*|gospel*|quran|koran
gebet*|beten|betet|betete*|gebetet	modli*|modlitw*|pomodli*	cầu nguyện|lời cầu nguyện|kinh nguyện	bønn|bønner|bønnen|ba til	pray|prayed|praying|prayer*
gottesdienst*|predigt*	nabożeństw*|msza|mszy|mszę|kazani*	thánh lễ|buổi lễ|bài giảng	gudstjeneste*|messe|messen|preken*	church service*|mass at|sermon*|worship service
taufe*|getauft*	chrzest|chrztu|ochrzcz*|chrzci*	rửa tội|lễ rửa tội	dåp|dåpen|døpt|døpe	baptis*|baptiz*|christening
gläubig*|anhänger des glaubens	wiern*|wierząc*	tín đồ|giáo dân|tín hữu	troende|trofaste	faithful|believer*|worshipper*
pilger*|wallfahrt*	pielgrzym*	hành hương|người hành hương	pilegrim*|valfart*	pilgrim*
heilige|heiliger|heiligen|heilig	święty|święta|święte|świętych|świętego	thánh|linh thiêng|vị thánh|thiêng liêng	hellig*|helgen*	saint|saints|holy|sacred
jesus|christus	jezus*|chrystus*	chúa giêsu|chúa jesus|đức giêsu	jesus|kristus	jesus|christ
teufel*|hölle|satan*	diabe*|diabł*|szatan*|piekł*|piekieł	quỷ|ma quỷ|địa ngục|quỷ dữ	djevel*|helvete*|satan*	devil*|hell|satan*
engel|engeln|engels	anioł*	thiên thần|thiên sứ	engel|engler|engelen	angel|angels
paradies*|himmelreich*	raju|rajem|rajski*	thiên đường|thiên đàng	paradis*	paradise|heaven
seele*|geist|geister|geistes	dusz|dusza|duszy|duszę|duch|ducha|duchy|duchów	linh hồn|tâm hồn|tinh thần|hồn ma	sjel|sjelen|sjeler|ånd|ånden|ånder	soul|souls|spirit|spirits|ghost*
wunder|wundern	cuda|cudem|cudów	phép màu|phép lạ|kỳ tích	mirakel*|underet	miracle*|miraculous*
aberglaub*|magie|magisch*|hexe*|zauber*	magi|magia|magii|magiczn*|czarow*|czarod*|zabobon*|przesąd*	phép thuật|ma thuật|mê tín|phù thủy|pháp sư	magi|magisk*|overtro*|heks*|trolldom*|trollmann*	magic*|superstit*|witch*|wizard*
atheis*|konfessionslos*|säkular*	atei*|ateist*|świeck*|laick*	vô thần|thế tục	ateis*|sekulær*	atheis*|secular*
philosoph*	filozof*	triết học|nhà triết học|triết gia|triết lý	filosof*	philosoph*
ethik*|ethisch*|moral*	etyk|etyka|etyki|etyczn*|moraln*	đạo đức|luân lý|đạo lý	etikk*|etisk*|moral*	ethic*|moral*
sünde*|sünder*	grzech*|grzeszn*	tội lỗi|tội nhân	synd|synder|synden	sin|sins|sinner*
sekte|sekten|kult|kults	sekt|sekta|sekty|kult|kultu	giáo phái|tà giáo|tín ngưỡng	sekt|sekten|sekter|kult|kulten	sect|sects|cult|cults
# death and remembrance
beerdig*|begräbnis*|beigesetzt|beisetz*|trauerfeier*|bestatt*|begraben	pogrzeb*|pochow*	đám tang|tang lễ|lễ tang|chôn cất|mai táng|an táng	begravels*|begrav*|bisett*|gravlag*|gravlegg*	funeral*|burial*|buried|bury|cremat*
friedhof*	cmentarz*	nghĩa trang|nghĩa địa	gravlund*|kirkegård*	cemeter*|graveyard*
grab|gräber*|grabes|grabstätte*|massengrab*	grób|grobu|groby|grobow*|grobie|mogił*	ngôi mộ|mộ|lăng mộ|phần mộ	grav|graven|graver|gravsted*|massegrav*	grave|graves|tomb*
sarg|särge|sargs	trumn*	quan tài|linh cữu	kiste|kisten|kister	coffin*|casket*
schweigeminute*|gedenkfeier*|gedenkminute*	minut* ciszy|chwil* ciszy	phút mặc niệm|mặc niệm|lễ tưởng niệm	minutts stillhet|ett minutts stillhet|minnestund*|minnemarkering*	minute of silence|moment of silence|vigil*
selbstmord*|suizid*	samobój*	tự tử|tự sát	selvmord*	suicid*
kranz|kränze|kränzen|blumen|blume	wieńc*|wieniec|kwiat*|kwiec*	vòng hoa|bông hoa	blomst*|krans*	flower*|wreath*
# city, home, buildings, things
einfamilienhaus*|villa|villen	will|willa|willi|dom jednorodzinny|domów jednorodzinnych	biệt thự|căn biệt thự	villa|villaen|villaer|enebolig*	villa*|mansion*|detached house*
hochhaus*|wolkenkratzer*|mehrfamilienhaus*|wohnblock*|plattenbau*	wieżow*|drapacz*|blok|bloki|bloku|bloków|blokowisk*	nhà cao tầng|tòa nhà chọc trời|khu chung cư|cao ốc	høyhus*|skyskraper*|boligblokk*|blokk*	skyscraper*|high rise*|apartment block*|tower block*
wohnungsbau*|wohnungsmarkt*|wohnungsnot*|wohnraum*	mieszkalnict*|rynek mieszkaniowy|mieszkaniow*	nhà ở|thị trường nhà ở	boligmarked*|boligbygg*|boligmangel*|bolig*	housing
miete|mieten|mieter*|vermiet*|mietwohn*	czynsz*|najem*|najmu|wynaj*|lokator*	tiền thuê|thuê nhà|tiền thuê nhà|cho thuê|người thuê	leie|leier|leide|husleie*|leietaker*|utleie*	rent|rents|rental*|rented|tenant*|landlord*
immobilie*|grundstück*	nieruchomoś*|działk*	bất động sản|nhà đất|mảnh đất|lô đất	eiendom*|tomt|tomten|tomter	real estate|property|properties
zimmer*|raum|räume*|schlafzimmer*|wohnzimmer*	pokoi|pomieszcz*|sypialni*|salon*	căn phòng|phòng ngủ|phòng khách	rom|rommet|rommene|soverom*|stue|stuen|stua	room|rooms|bedroom*|living room
tür|türen|haustür*|eingang*	drzwi|drzwiach|drzwiami|wejści*	cánh cửa|lối vào|cửa ra vào	dør|døra|døren|dører|inngang*	door|doors|entrance*|doorway*
fenster*	okno|okna|oknie|okien|oknem|okienn*	cửa sổ|ô cửa sổ	vindu|vinduer|vinduet|vinduene	window*
dach|dächer*|daches	dach|dachu|dachy|dachów|dachem	mái nhà|nóc nhà	tak|taket|takene	roof|roofs|rooftop*
mauer*|wand|wände*	ścian*|mur|muru|mury|murów|murem	bức tường|vách	vegg|veggen|vegger|mur|muren|murer	wall|walls
boden|fußboden*	podłog*|gleb|gleba|gleby	sàn nhà|mặt đất|sàn|nền nhà	gulv|ulver|ulven|ulvene|bakken|jordsmonn*	floor|floors|ground|soil
treppe*|stufen|aufzug*|fahrstuhl*	schod*|wind|winda|windy|windę	cầu thang|thang máy|bậc thang	trapp|trappen|trapper|heis|heisen	stairs|staircase*|elevator*
keller|kellern|kellers|untergeschoss*|dachboden*	piwnic*|strych*	tầng hầm|hầm|gác mái	kjeller*|loft|loftet	basement*|cellar*|attic*
stock|stockwerk*|etage*|erdgeschoss*	piętr*|parter*	tầng trệt	etasje*	storey*|stories|floor|ground floor
garten|gartens	ogród|ogrod*	khu vườn|vườn	hage|hagen|hager	garden*|yard|backyard*
park|parks|grünanlage*	park|parku|parki|parków|parkiem	công viên	park|parken|parker	park|parks
platz|plätze*|marktplatz*	placu|placów|rynku|rynek	quảng trường	plass|plassen|plasser|torget|torg	square|plaza
bad|badezimmer*|toilette*|dusche*	łazien*|toalet*|prysznic*	phòng tắm|nhà vệ sinh|nhà tắm|vòi sen	bad|badet|badene|toalett*|dusj*	bathroom*|toilet*|shower|restroom*
bett|betten|matratze*	łóżk*|łóżek|materac*	giường|chiếc giường|nệm	seng|sengen|senger|madrass*	bed|beds|mattress*
tisch|tische|stuhl|stühle*|möbel*|sessel|sofa	stół|stołu|stole|krzesł*|mebl*|fotel*|kanap*	bàn ghế|cái bàn|cái ghế|ghế|đồ nội thất|nội thất	bord|bordet|stol|stolen|stoler|møbel*|møbler|sofa	table|tables|chair|chairs|furniture|sofa
lampe*|licht|lichter|lichts|beleucht*	lamp|lampa|lampy|świat|światł*|światel*|oświetl*	ánh sáng|đèn|bóng đèn|chiếu sáng	lampe*|lyset|lyskilde*|belys*	lamp|lamps|light|lights|lighting|illuminat*
kerze*	świeczk*	nến|cây nến	stearinlys*|telys	candle*
heizung*|heizen|ofen	ogrzewa*|grzejnik*	sưởi ấm|lò sưởi|hệ thống sưởi	oppvarm*|ovn|ovnen|ovner|fyring*	heating|stove|oven|radiator*
schlüssel*	klucz|klucza|klucze|kluczy|kluczem	chìa khóa|chìa khoá	nøkkel*|nøkler*	keys
tasche|taschen|koffer*|rucksack*	torb|torba|torby|torbę|walizk*|plecak*	túi|va li|vali|ba lô|cặp sách	veske*|koffert*|ryggsekk*|baggasje	bag|bags|suitcase*|backpack*|luggage|baggage
kleid|kleider|kleidung*|bekleidung*|klamotten	ubrani*|odzież*|sukien*|strój|stroju|stroje	quần áo|trang phục|váy|y phục	klær|klærne|kjole*|plagg|antrekk*	clothes|clothing|dress|dresses|garment*|outfit*
hemd*|hose|hosen|jacke*|mantel|pullover*	koszul*|spodni*|kurtk*|płaszcz*|swet*	áo sơ mi|áo khoác|áo len	skjorte*|bukse*|jakke*|frakk*|genser*	shirt*|trousers|pants|jacket*|coat|coats|sweater*
schuh|schuhe*|stiefel*	but|buty|butów|butami|obuwi*	giày|đôi giày|giày dép	sko|skoene|skoen|støvler	shoe|shoes|boot|boots|footwear
hut|hüte|mütze*|helm|helme	kapelusz*|czapk*|kask|kaski|kasku|hełm*	mũ|nón|mũ bảo hiểm	hatt|hatten|hatter|lue|luer|hjelm*	hat|hats|cap|helmet*
uniform*	mundur*|uniform*	đồng phục|quân phục	uniform*	uniform|uniforms|uniformed
schmuck|juwel*|ring|ringe|halskette*	biżuter*|klejnot*|pierścion*|naszyjnik*	trang sức|đồ trang sức|vòng cổ	smykke*|juvel*|ring|ringen	jewel*|necklace*|ring|rings
modewelt*|modemarke*|modenschau*|modeschöpf*	mody|modow*|modzie|modą|projektant* mody	thời trang|nhà thiết kế thời trang|người mẫu	motehus*|motedesign*	fashion*
flasche*|dose|dosen|glas|gläser*	butel*|puszk*|szkło|szkła|szklan*	chai|lon|cái ly|thủy tinh	flaske*|boks|bokser|glass|glasset	bottle*|glass|glasses
teller*|geschirr*|besteck*|gabel*|löffel*	talerz*|sztućc*|widelec*|łyżk*|naczyn*	bát đĩa|chén đĩa|thìa|đũa|nĩa	tallerken*|bestikk*|gaffel*	plate|plates|fork*|spoon*|cutlery|dishes
verpackung*|plastiktüte*|tüte*|karton*|kiste*|paket*	opakowa*|torebk*|karton*|skrzyn*|paczk*	bao bì|thùng|hộp|gói hàng|bưu kiện|túi ni lông	emballasje*|plastpose*|eske*|kasse|pakke|pakken|pakker	packag*|parcel*|box|boxes|plastic bag*|carton*
post|postamt*|briefkasten*|briefmarke*|postbote*	poczt*|znaczk* pocztow*|listonosz*	bưu điện|bưu chính|tem thư	post|posten|postkontor*|frimerke*|postkasse*	mail|post office*|postal|stamp|stamps|postman
supermarkt*|laden|geschäft|geschäfte|kaufhaus*|einkaufszentr*	sklep*|supermarket*|centrum handlow*|galeri* handlow*	cửa hàng|siêu thị|trung tâm mua sắm|trung tâm thương mại	butikk*|supermarked*|kjøpesent*|varehus*	shop|shops|store|stores|supermarket*|mall|malls
cafe|kneipe*|bar|bars|gaststätte*	kawiarni*|bar|baru|bary|barze|knajp*|pub|puby	quán cà phê|quán bar|quán rượu|quán ăn	kafé*|bar|baren|barer|pub|puber|kro|kroen	cafe*|bar|bars|pub|pubs|tavern*
nachtclub*|disko*|diskothek*|club|clubs	klub* nocn*|dyskotek*	hộp đêm|vũ trường|câu lạc bộ đêm	nattklubb*|diskotek*	nightclub*|disco*
party|partys|feier|feiern	imprez*|przyjęci*	bữa tiệc|buổi tiệc|liên hoan	fest|festen|fester|selskapelig*	party|parties
# food and drink
brot|brote|brötchen*|bäcker*	chleb*|bułk*|piekarni*|piekarz*	bánh mì|tiệm bánh|thợ làm bánh	brød*|bakeri*|baker|bakere	bread|loaf|baker*|bakery|bakeries
fleisch*|wurst|würst*|schinken*	mięs*|kiełbas*|szynk*|wędlin*	thịt|xúc xích|giăm bông	kjøtt*|pølse*|skinke*	meat|meats|sausage*|ham
rindfleisch*|schweinefleisch*|hähnchen*|geflügel*	wołowin*|wieprzow*|drób|drobiu|kurczak*	thịt bò|thịt lợn|thịt gà|gia cầm|thịt heo	storfekjøtt*|svinekjøtt*|kylling*|fjærfe*	beef|pork|chicken*|poultry
milch*|käse*|butter|joghurt*	mlek*|mlecz*|ser|masł*|jogurt*	sữa|phô mai|pho mát|sữa chua	melk*|ost|osten|oster|smør|yoghurt	milk|cheese*|butter|yogurt|dairy
ei|eier|eiern	jajk*|jajek|jaja	trứng|quả trứng	egg|egget|eggene	egg|eggs
reis	ryż|ryżu|ryżow*|ryżem	gạo|lúa gạo|cơm	risen|riskorn*	rice
getreide*|weizen*|mais	zboż*|zbóż|pszenic*|kukuryd*	ngũ cốc|lúa mì|ngô|bắp	korn|kornet|hvete*|mais	grain*|wheat|corn|maize|cereal*
mehl|nudel*|teig	mąk|mąka|mąki|mąkę|makaron*|ciast*	bột mì|bột	mel|melet|nudler|deig	flour|noodle*|pasta|dough
gemüse*|kartoffel*|tomate*|zwiebel*	warzyw*|ziemniak*|pomidor*|cebul*	rau|rau củ|khoai tây|cà chua	grønnsak*|potet*|tomat*|løk	vegetable*|potato*|tomato*|onion*
obst|frucht|früchte*|apfel|äpfel*|banane*|orangen	owoc*|jabłk*|jabłek|banan*|pomarańcz*	trái cây|hoa quả|quả táo|chuối	frukt*|eple*|banan*|appelsin*	fruit*|apple|apples|banana*|oranges
zucker*|salz|salzig*|gewürz*|pfeffer	cukier|cukru|cukrem|sól|soli|solą|przypraw*|pieprz*	đường ăn|muối|gia vị|hạt tiêu	sukker*|salt|saltet|krydder*|pepper	sugar|salt|spice*|pepper
schokolade*|kuchen|süßigkeit*|torte*|eis|speiseeis	czekolad*|ciastk*|słodycz*|tort|tortu|lody|lodów	sô cô la|bánh ngọt|kẹo|kem|bánh kem	sjokolade*|kake|kaken|kaker|godteri*|iskrem	chocolate*|cake|cakes|candy|sweets|ice cream
kaffee*|tee|tees	kaw|kawa|kawy|kawę|herbat*	cà phê|trà|chè	kaffe*|te|teen	coffee|tea
bier|biere|biers|brauerei*	piw|piwo|piwa|piwem|browar*	bia|nhà máy bia	øl|ølet|bryggeri*	beer|beers|brewer*
wein|weine|weins|sekt|champagner	winnic*|wina musuj*|szampan*	rượu vang|sâm banh	vin|vinen|viner|champagne*	wines|winery|wineries|champagne
alkohol*|schnaps|wodka|whisky*|alkoholik*	alkohol*|wódk*|whisky	rượu|đồ uống có cồn|rượu mạnh|bia rượu	alkohol*|brennevin*|vodka|whisky	alcohol*|vodka|whisky|whiskey|liquor|spirits
zigarette*|rauch|raucher*|rauchen|tabak*|nikotin*	papieros*|palacz*|pali|palenie|tytoń|tytoni*|nikotyn*	thuốc lá|hút thuốc|khói thuốc|nicotin	sigarett*|røyk*|tobakk*|nikotin*	cigarette*|smok*|tobacco|nicotine
mahlzeit*|frühstück*|mittagessen*|abendessen*	posiłk*|posiłek|śniadan*|obiad*|kolacj*	bữa ăn|bữa sáng|bữa trưa|bữa tối	måltid*|frokost*|lunsj*|middag*	meal*|breakfast*|lunch*|dinner*|supper
rezept|kochrezept*|gericht aus|speise*	przepis kulinarn*|potraw*	món ăn|công thức nấu ăn|ẩm thực	oppskrift*|matrett*	recipe*|dish|cuisine*
trinkwasser*	wod* pitn*	nước uống|nước sạch|nước sinh hoạt	drikkevann*	drinking water|clean water
vegetari*|vegan*	wegetaria*|wegań*	ăn chay|thuần chay|người ăn chay	vegetar*|vegan*	vegetarian*|vegan*
ernährung*|nährstoff*|ernähr*	żywieni*|odżyw*	dinh dưỡng|chế độ ăn|chế độ ăn uống	ernæring*|kosthold*|næringsstoff*	nutrition*|nutrient*|diet|diets|dietary
# behaviour and everyday life
gewohnheit*|brauch|bräuche|sitte|sitten	zwyczaj|zwyczaje|zwyczajów|nawyk*|obyczaj*	thói quen|phong tục|tập quán	vaner|vanen|skikk|skikker|sedvane*	habit*|custom|customs
alltag*|lebensstil*|lebensweise*	codziennoś*|styl* życia|styl życia|życi* codzienn*	đời sống hàng ngày|lối sống|cuộc sống hàng ngày	hverdagen|livsstil*|hverdagsliv*	everyday life|daily life|lifestyle*|way of life
lebensstandard*|lebensbedingung*|lebensqualität*	poziom* życia|warunk* życia|jakoś* życia	mức sống|điều kiện sống|chất lượng cuộc sống	levestandard*|levekår*|livskvalitet*	standard of living|living standard*|living conditions|quality of life
freizeit*|hobby*|erholung*	czas* woln*|hobby|rekreac*|wypoczyn*	thời gian rảnh|sở thích|giải trí|nghỉ ngơi	fritid*|hobby*|rekreasjon*	leisure|hobby|hobbies|recreation*|pastime*
freundschaft*	przyjaź*	tình bạn|tình hữu nghị	vennskap*	friendship*
nachbarschaft*|nachbarin*	sąsiad*|sąsiedzt*	hàng xóm|láng giềng|khu phố	nabo|naboer|naboen|nabolag*	neighbour*|neighbor*
fremder|fremde|fremden	nieznajom*|obcy|obcych	người lạ|kẻ lạ|xa lạ	fremmed|fremmede	stranger*
gast|gäste*	gość|gości*|goście	khách mời|vị khách|khách	gjest*	guest*
besucher*	odwiedzając*|gość|zwiedzając*	du khách|khách tham quan|khách	besøkende*|besøker	visitor*
menge|menschenmenge*|massen|gedränge*	tłum*	đám đông|biển người	folkemengde*|menneskemengde*	crowd*
streit|streiten|zank|krach	kłótni*|kłóci*|sprzeczk*	cãi nhau|cãi vã|tranh cãi	krangel*|krangl*	quarrel*|argument
skandalös|tabu|tabus|tabuthema*	tabu	điều cấm kỵ|cấm kỵ	tabu*	taboo*
prostituiert*|sexarbeit*|pornogr*	prostytut*|pornogr*	mại dâm|gái mại dâm|khiêu dâm	prostitu*|porno*	prostitut*|sex worker*|porn*
glücksspiel*|kasino*|casino*|lotterie*|lotto*	hazard*|kasyn*|loteri*|totolotk*	cờ bạc|sòng bạc|xổ số|đánh bạc	gambling|kasino*|lotteri*|pengespill*	gambl*|casino*|lotter*
hausti*|haustier*|welpe*	zwierz* domow*|szczeni*	thú cưng|vật nuôi	kjæledyr*|husdyr*|valp*	pet|pets|puppy|puppies
kuh|kühe*|rind|rinder*|vieh|stier	krow*|krów|bydł*|byk|byki|byka	bò|con bò|gia súc|trâu	ku|kua|kuer|storfe*|okse*|kveg	cow|cows|cattle|bull|bulls|livestock
schwein*|sau|ferkel*	świni*|świń|trzod*|wieprz*	lợn|con lợn|con heo	gris*|svin*	pig|pigs|swine|hog|hogs
schaf|schafe*|ziege*|lamm|lämmer	owce|owca|owiec|kóz|koza|kozy|jagni*	cừu|con cừu|con dê	sau|sauen|sauer|geit*|lam	sheep|goat*|lamb*
huhn|hühner*|ente|enten|gans|gänse	kura|kury|kaczk*|gęś|gęsi	gà|con gà|con vịt|ngỗng	høne|høner|høns|ender|gås|gjess	hen|hens|duck|ducks|goose|geese
wolf|wölfe*|bär|bären|fuchs|füchse	wilk|wilki|wilków|niedźwie*|lis|lisa|lisy	chó sói|con sói|con gấu|gấu	ulv|ulver|ulven|ulvene|bjørn*|rev|reven|rever	wolf|wolves|bear|bears|fox|foxes
löwe*|tiger*|elefant*|affe|affen|nashorn*	lew|lwa|lwy|lwów|tygrys*|słoni*|słoń|małp*|nosoroż*	sư tử|con hổ|voi|con voi|khỉ|tê giác	tiger*|tigre|elefant*|ape|aper|neshorn*	lion*|tiger*|elephant*|monkey*|ape|apes|rhino*
schlange*|krokodil*|echse*|schildkröte*	węże|wąż|węża|krokodyl*|jaszczur*|żółw*	con rắn|rắn|cá sấu|rùa|con rùa	slange*|krokodille*|skilpadde*	snake*|crocodile*|lizard*|turtle*
hai|haie|wal|wale|delfin*	rekin*|wieloryb*|delfin*	cá mập|cá voi|cá heo	hai|haier|hval|hvaler|hvalen|delfin*	shark*|whale*|dolphin*
insekt*|biene*|ameise*|schmetterling*|mücke*	owad*|pszczo*|pszczół|mrówk*|motyl*|komar*	côn trùng|ong|con ong|bướm|muỗi	insekt*|bie|bier|maur|sommerfugl*|mygg	insect*|bee|bees|ant|ants|butterfl*|mosquito*
maus|mäuse*|ratte*	mysz*|szczur*	chuột|con chuột	mus|musen|rotte*	mouse|mice|rat|rats
rasse|rassen|zucht|züchter*	rasa|rasy|hodow*	chăn nuôi|nhân giống	rase|raser|rasen|oppdrett*|avl	breed*
`
