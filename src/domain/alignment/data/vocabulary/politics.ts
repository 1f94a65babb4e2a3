/** Words of politics: state, parliament, parties, elections, public administration. Format: `parseVocabulary`. */
export const POLITICS = `de	pl	vi	nb	en
# the state and its order
staatlich*|staatseigen*	państwow*	nhà nước|quốc doanh	statlig*|statseid*	state owned|state run
verfassung*	konstytucj*	hiến pháp	grunnlov*|forfatning*|konstitusjon*	constitution*
verfassungsänder*|änderungsantr*	poprawk*|nowelizac*	sửa đổi|bản sửa đổi|tu chính án	endringsforslag*|grunnlovsendring*	amendment*|amend|amended|amending
souverän*	suwerenn*	chủ quyền	suveren*	sovereign*
unabhängig*	niepodległ*|niezależn*	độc lập	uavheng*|selvstendig*	independen*
abspaltung*|separatist*|sezession*	separaty*|secesj*|odłącze*	ly khai	løsrivels*|separatist*	secession*|separatis*|breakaway
autonomie*|autonom|autonome*|selbstverwaltung*	autonomi*|samorządnoś*	tự trị|quyền tự trị	autonom*|selvstyre*	autonomy|autonomous
föderal*|föderati*|bundesstaatlich*	federaln*|federacj*	liên bang	føderal*|føderasjon*	federal|federation
bundesstaat*|bundesland*	land|landu|landy|landów|kraj* związkow*	tiểu bang|bang	delstat*	federal state|us state
staatsoberhaupt*|staatschef*	głow* państwa	nguyên thủ quốc gia|nguyên thủ	statsoverhode*|statsleder*	head of state|heads of state
regierungschef*	szef* rządu|szefow* rządu	người đứng đầu chính phủ|lãnh đạo chính phủ	regjeringssjef*|regjeringsleder*	head of government|heads of government
vizepräsident*	wiceprezydent*	phó tổng thống|phó chủ tịch	visepresident*	vice president*
vizekanzler*	wicepremier*|wicekanclerz*	phó thủ tướng	visestatsminister*|visekansler*	deputy prime minister*|vice chancellor|vice premier
innenminister*|innenressort*	minist* spraw wewnętrznych|msw|mswia	bộ trưởng nội vụ|bộ nội vụ	innenriksminister*|innenriksdepartement*	interior minist*|home secretary|home office
gesundheitsminister*	minist* zdrowia|resort* zdrowia	bộ trưởng y tế|bộ y tế	helseminister*|helsedepartement*	health minist*|health secretary
bildungsminister*|kultusminister*	minist* edukacji|minist* oświaty	bộ trưởng giáo dục|bộ giáo dục	kunnskapsminister*|utdanningsminister*|kunnskapsdepartement*	education minist*|education secretary
ministerium*|ministerien*	ministerstw*|resort*	bộ	departement*	ministry|ministries|department
staatssekretär*	wiceminist*|podsekretarz*|sekretarz* stanu	thứ trưởng|quốc vụ khanh	statssekretær*	deputy minister*|undersecretar*|state secretary
kabinett*	gabinet*	nội các	kabinett*	cabinet*
kabinettsumbildung*|regierungsumbildung*	rekonstrukcj*	cải tổ nội các|cải tổ	regjeringsomdanning*|ommøblering*	reshuffl*
koalition*	koalicj*|koalicyjn*	liên minh|liên minh cầm quyền	koalisjon*	coalition*
minderheitsregierung*	rząd* mniejszościow*	chính phủ thiểu số	mindretallsregjering*	minority government*
übergangsregierung*|interimsregierung*	rząd* tymczasow*|rząd* przejściow*	chính phủ lâm thời|chính phủ chuyển tiếp	overgangsregjering*|forretningsministeri*	interim government*|transitional government*|caretaker government*
militärregierung*|junta*|militärjunta*	junt*	chính quyền quân sự|tập đoàn quân sự	junta*|militærjunta*	junta*
regime*	reżim*	chế độ|chính thể	regime*	regime*
diktatur*|diktator*	dyktat*	độc tài|nhà độc tài	diktatur*|diktator*	dictator*
autokrat*|autoritär*	autokrat*|autorytar*	chuyên quyền|độc đoán|chuyên chế	autoritær*|autokrat*	authoritarian*|autocra*
tyrann*|gewaltherrsch*	tyran*	bạo chúa|bạo quyền	tyrann*	tyrant*|tyrann*
herrschaft*|herrscher*	panowani*|władc*	thống trị|cai trị|nhà cai trị|trị vì	herredømm*|hersker*|herskend*	ruler*|reign*|dominion
alleinherrschaft*|machthaber*	władc*	nhà cầm quyền|nhà lãnh đạo|kẻ cầm quyền	makthaver*	strongman|rulers
an der macht|machtwechsel*|machtübernahme*	zmian* władzy|przejęci* władzy|u władzy	nắm quyền|lên nắm quyền|cầm quyền	maktskifte*|maktovertak*|ved makten	in power|takeover|came to power
putsch*|staatsstreich*|umsturz*	zamach* stanu|pucz*|przewrót*	đảo chính|cuộc đảo chính	kupp|statskupp*|militærkupp*	coup|coups|putsch*
revolution*	rewolucj*|rewolucyjn*	cách mạng	revolusjon*	revolution*
ausnahmezustand*|notstand*	stan* wyjątkow*|stan* nadzwyczajn*	tình trạng khẩn cấp	unntakstilstand*	state of emergency|emergency rule
kriegsrecht*	stan* wojenn*	thiết quân luật	krigsrett*|militær unntakstilstand	martial law
machtvakuum*|machtkampf*	walk* o władzę	tranh giành quyền lực|đấu đá quyền lực	maktkamp*|maktvakuum*	power struggle|power vacuum
gewaltenteilung*|rechtsstaat*	praworządn*|trójpodział*	nhà nước pháp quyền|pháp quyền|thượng tôn pháp luật	rettsstat*|maktfordeling*	rule of law|separation of powers
grundrecht*|bürgerrecht*	praw* obywatelsk*|praw* podstawow*	quyền công dân|quyền dân sự	borgerrettighet*|grunnrettighet*	civil rights|civil libert*
menschenrecht*	praw* człowieka	nhân quyền|quyền con người	menneskerett*	human rights
meinungsfreiheit*|redefreiheit*	wolnoś* słowa	tự do ngôn luận|quyền tự do ngôn luận	ytringsfrihet*	free speech|freedom of speech|freedom of expression
pressefreiheit*	wolnoś* prasy|wolnoś* mediów	tự do báo chí	pressefrihet*	press freedom|freedom of the press
versammlungsfreiheit*	wolnoś* zgromadzeń	tự do hội họp|quyền hội họp	forsamlingsfrihet*	freedom of assembly
zensur*|zensier*	cenzur*|cenzor*	kiểm duyệt	sensur*	censor*
staatsbürgerschaft*|staatsangehörig*|einbürger*	obywatelstw*	quốc tịch	statsborger*	citizenship|nationality|naturaliz*|naturalised
reisepass*	paszport*	hộ chiếu	pass|passet|passene	passport*
# parliament
abgeordnetenkammer*|unterhaus*|repräsentantenhaus*	izb* reprezentantów|izb* gmin|izb* niższ*|izb* deputowanych	hạ viện|viện dân biểu	underhus*|representantenes hus|nasjonalforsamling*	house of representatives|house of commons|lower house|commons
oberhaus*	izb* wyższ*|izb* lordów	thượng viện	overhus*	upper house|house of lords
kongress*	kongres*	quốc hội|đại hội	kongress*	congress*
nationalversammlung*	zgromadzeni* narodow*	quốc hội|quốc dân đại hội	nasjonalforsamling*	national assembly
landtag*	landtag*|parlament* krajow*	nghị viện bang|quốc hội bang	delstatsparlament*|landdag*	state parliament*|regional parliament*
fraktion*|fraktionschef*|fraktionsvorsitz*	klub* parlamentarn*|frakcj*	nhóm nghị sĩ	stortingsgruppe*|fraksjon*|parlamentsgruppe*	parliamentary group*|caucus*|faction*
parlamentarier*|mandat*	parlamentarzyst*|mandat*	nghị sĩ|nhiệm kỳ	parlamentariker*|mandat*	parliamentarian*|mandate*
parlamentspräsident*|bundestagspräsident*	marszał*|przewodnicząc* parlamentu	chủ tịch quốc hội|chủ tịch hạ viện	stortingspresident*|parlamentspresident*	parliament speaker|house speaker|speaker of the house
plenum*|plenar*	plenarn*|plenum	phiên họp toàn thể|toàn thể	plenum*|plenar*	plenary|plenum
ausschuss*|gremium*|gremien*	komisj*|komitet*	ủy ban|uỷ ban|tiểu ban	komité*|utvalg*	committee*|panel|subcommittee*
anhörung*|angehört	przesłuchani*|wysłuchani*	phiên điều trần|điều trần	høring*	hearing*
gesetzgeb*|legislativ*	ustawodaw*|legislac*|prawodaw*	lập pháp|cơ quan lập pháp	lovgiv*	legislat*
gesetzentwurf*|gesetzesvorlage*	projekt* ustawy|projekt* ustaw	dự luật|dự thảo luật	lovforslag*|lovutkast*	bill|bills|draft law
verabschiede*|angenommen	uchwal*|przyję*|przegłosow*	thông qua	vedta|vedtar|vedtok|vedtatt|vedtas	passed|adopt*|enact*
resolution*|entschließung*	rezolucj*|uchwał*	nghị quyết	resolusjon*	resolution*
debatte*|debattier*|diskussion*|diskutier*	debat*|dyskus*|dyskut*	tranh luận|thảo luận|cuộc tranh luận	debatt*|diskusjon*|diskuter*	debat*|discuss*
misstrauensvotum*|misstrauensantrag*|vertrauensfrage*	wotum nieufności|wotum zaufania|wotum	bỏ phiếu bất tín nhiệm|bất tín nhiệm|bỏ phiếu tín nhiệm	mistillitsforslag*|mistillit*|kabinettsspørsmål*	no confidence|confidence vote|vote of confidence|censure
amtsenthebung*|amtsenthebungsverfahren*|impeachment*	impeachment*	luận tội|bãi nhiệm|phế truất	riksrett*	impeach*
auflösung*|auflösen|aufgelöst*	rozwiązani* parlament*|rozwiąza* parlament*	giải tán|giải thể	oppløs*	dissol*
quorum*|beschlussfähig*	kworum*	túc số|đủ số đại biểu	quorum*|vedtaksdyktig*	quorum*
vetorecht*|vetos|veto	weto|weta|zawetow*|wetow*	phủ quyết|quyền phủ quyết	veto|vetorett*|vetoet	veto|vetoed|vetoes
mehrheitsführer*|fraktionsführer*	lider* większości	lãnh đạo phe đa số	flertallsleder*	majority leader|minority leader
zweidrittelmehrheit*|absolute mehrheit	większoś* bezwzględn*|większoś* dwóch trzecich	đa số tuyệt đối|đa số hai phần ba	rent flertall|totredels flertall	absolute majority|two thirds majority|outright majority
enthaltung*|enthielt*|enthalten sich	wstrzyma*	bỏ phiếu trắng|phiếu trắng	avholdende|avstod|blankt	abstain*|abstention*
# parties, camps, ideas
regierungspartei*|regierungsfraktion*	parti* rządząc*|rządząc* parti*	đảng cầm quyền	regjeringsparti*	ruling party|governing party|governing parties
oppositionspartei*|oppositionsführer*|oppositionell*	lider* opozycji|opozycjon*	lãnh đạo đối lập|lãnh đạo phe đối lập|đảng đối lập|thủ lĩnh đối lập	opposisjonsleder*|opposisjonsparti*	opposition leader*|opposition part*
parteichef*|parteivorsitz*|parteiführ*	szef* partii|lider* partii|prezes* partii|przewodnicząc* partii	chủ tịch đảng|lãnh đạo đảng|tổng bí thư	partileder*	party leader*|party chair*|party chief
generalsekretär*	sekretarz* generaln*	tổng thư ký|tổng bí thư	generalsekretær*	secretary general|general secretary
parteitag*	zjazd* partii|kongres* partii|konwencj*	đại hội đảng|đại hội	landsmøte*|partikongress*	party congress|party conference|convention*
parteimitglied*	członk* partii|członek partii|członkini* partii	đảng viên|thành viên đảng	partimedlem*	party member*
basis|parteibasis*	dołach partii|oddoln*	cơ sở|cấp cơ sở	grasrot*	grassroots|rank and file
konservativ*	konserwat*	bảo thủ	konservativ*	conservative*|tory|tories
liberale*|liberal	liberał*	tự do|phái tự do	liberal*	liberal*
sozialdemokrat*	socjaldemokrat*	dân chủ xã hội|xã hội dân chủ	sosialdemokrat*	social democrat*
christdemokrat*|cdu|csu	chadec*|cdu|csu|chrześcijańsk* demokra*	dân chủ cơ đốc giáo|dân chủ thiên chúa giáo|cdu	kristeligdemokrat*|kristeleg|kristdemokrat*|cdu	christian democrat*|cdu|csu
grünen|grünenpolit*	zieloni|zielonych|zielonym	đảng xanh	miljøpartiet|de grønne	green party|the greens
sozialist*|sozialismus*	socjalist*|socjalizm*	xã hội chủ nghĩa|chủ nghĩa xã hội	sosialis*	socialis*
kommunist*|kommunismus*	komunis*|komuniz*	cộng sản|đảng cộng sản|chủ nghĩa cộng sản	kommunis*	communis*
faschis*	faszy*	phát xít|chủ nghĩa phát xít	fascis*	fascis*
nationalsozialis*|nazis|nazi	nazis*|hitlerow*|narodowosocjal*	phát xít|đức quốc xã|quốc xã	nazis*|nazi	nazi|nazis|nazism
republikaner*	republikan*	đảng cộng hòa|đảng cộng hoà|đảng viên cộng hòa|đảng viên cộng hoà	republikaner*|republikansk*	republican*
demokraten|demokratin*	demokraci|demokratów|demokratami|demokratom|demokratka	đảng dân chủ|đảng viên dân chủ	demokratene	democrats|democratic party
labourpart*|arbeiterpartei*	parti* pracy|laburzyst*	công đảng	arbeiderpartiet*|labour	labour|labour party
links|linke*|linkspartei*	lewic*|lewej stronie	cánh tả|phe tả	venstre|venstreside*|venstreorient*	left wing|leftist*|the left
rechtspopulis*|populis*	populis*	dân túy|dân tuý|chủ nghĩa dân túy|chủ nghĩa dân tuý	populis*	populis*
rechtsextrem*|rechtsradikal*	skrajnie prawicow*|skrajn* prawic*	cực hữu	høyreekstrem*|ytre høyre	far right|extreme right|right wing extrem*
rechte partei|rechtskonservativ*|mitte rechts	prawic*	cánh hữu|phe hữu	høyreside*|høyreorient*|høyrefløy*	right wing|rightist*
linksextrem*|linksradikal*	skrajn* lewic*|skrajnie lewicow*	cực tả	venstreekstrem*|ytre venstre	far left
extremis*|radikal*	ekstremi*|radykal*	cực đoan|phần tử cực đoan	ekstrem*|radikal*	extremis*|radical*
gemäßigt*	umiarkow*	ôn hòa|ôn hoà|trung dung	moderat*	moderate|moderates
nationalis*	nacjonali*	dân tộc chủ nghĩa|chủ nghĩa dân tộc	nasjonalis*	nationalis*
patriot*	patrio*	yêu nước|lòng yêu nước	patriot*	patriot*
ideologi*|weltanschauung*	ideolog*|światopogląd*	ý thức hệ|hệ tư tưởng|tư tưởng	ideolog*	ideolog*
rassis*	rasis*|rasizm*	phân biệt chủng tộc|chủng tộc|kỳ thị chủng tộc	rasis*	racis*
antisemit*	antysemi*	bài do thái|chống do thái	antisemit*|jødehat*	antisemit*
fremdenfeindlich*|ausländerfeindlich*	ksenofob*	bài ngoại|kỳ thị người nước ngoài	fremmedfiendtlig*|innvandringsfiendtlig*	xenophob*
kolonial*|kolonie*	koloni*	thuộc địa|thực dân	koloni*	colonial*|colony|colonies
imperialis*|imperium|weltreich*	imperi*	đế quốc|đế chế	imperialis*|imperium*|keiserrik*	imperial*|empire*
kaiser*	cesarz*|cesarsk*	hoàng đế|nhật hoàng|thiên hoàng	keiser*	emperor*|empress*
thron*|krönung*|gekrönt	tron|tronu|tronem|koronac*|następc* tronu	ngai vàng|lên ngôi|đăng quang|người kế vị	trone|tronen|tronarving*|kroning*|kronet	throne*|coronation*|crowned|heir
abdank*|dankte ab	abdyk*	thoái vị	abdiser*|abdikasjon*	abdicat*
königshaus*|königsfamilie*	rodzin* królewsk*	hoàng gia|hoàng tộc	kongehus*|kongefamilie*	royal famil*|royals|royal house
kronprinz*	następc* tronu|książ* koronn*	thái tử|hoàng thái tử	kronprins*	crown prince*
bürgerbewegung*|bewegung*	ruch* społeczn*|ruch|ruchu|ruchem	phong trào	bevegels*	movement*
aktivist*	aktywist*|działacz*	nhà hoạt động|nhà hoạt động xã hội	aktivist*	activist*|campaigner*
dissident*|regimekritiker*|regierungskritiker*	dysydent*	bất đồng chính kiến|người bất đồng chính kiến	dissident*|regimekritiker*	dissident*
# elections
präsidentschaftswahl*|präsidentenwahl*	wybor* prezydenck*|wybory prezydenckie	bầu cử tổng thống	presidentvalg*	presidential election*|presidential vote|presidential race
parlamentswahl*|bundestagswahl*	wybor* parlamentarn*|wybor* do bundestagu	bầu cử quốc hội|bầu cử nghị viện|tổng tuyển cử	parlamentsvalg*|stortingsvalg*|forbundsdagsvalg*	parliamentary election*|general election*|legislative election*
kommunalwahl*|landtagswahl*|regionalwahl*	wybor* samorządow*|wybor* lokaln*|wybor* regionaln*	bầu cử địa phương	kommunevalg*|lokalvalg*|delstatsvalg*	local election*|regional election*|state election*|municipal election*
zwischenwahl*|nachwahl*	wybor* uzupełniając*|wybor* połówk*	bầu cử giữa kỳ|bầu cử bổ sung	mellomvalg*|suppleringsvalg*	midterm*|by election|byelection*
vorgezogene wahl*|neuwahl*|vorgezogenen wahl*	przedterminow*|przyspieszon* wybor*	bầu cử sớm|bầu cử trước thời hạn	nyvalg*	snap election*|early election*|fresh election*
stichwahl*|wahlgang*	drug* tur*|dogrywk*|tur* wyborów	vòng hai|vòng bầu cử|bầu cử vòng	valgomgang*|omvalg*	runoff*|run off|second round
vorwahl*	prawybor*	bầu cử sơ bộ	primærvalg*|nominasjonsvalg*	primary|primaries
wahltag*|wahlsonntag*	dzień wyborów|dniu wyborów|dnia wyborów	ngày bầu cử	valgdag*	election day|polling day
wähler*|wählerinnen|stimmberechtigt*|wahlberechtigt*	wyborc*|elektorat*|uprawnion* do głosowania	cử tri	velger*|stemmeberettig*	voter*|electorate*|eligible
wahlbeteiligung*	frekwencj*	tỷ lệ cử tri đi bầu|tỉ lệ cử tri đi bầu|tỷ lệ đi bầu	valgdeltakels*|valgoppslutning*	turnout
wahllokal*	lokal* wyborcz*|lokal* wyborczy	điểm bỏ phiếu|điểm bầu cử	valglokal*|stemmelokal*	polling station*|polling place*
wahlurne*|urne|urnen	urn|urny|urnach|urna	hòm phiếu|thùng phiếu	valgurne*|stemmeurne*|urne|urnene	ballot box*|polls
stimmzettel*	kart* do głosowania|kart* wyborcz*	lá phiếu|phiếu bầu	stemmeseddel*|stemmesedl*	ballot paper*|ballots
briefwahl*	głosowani* korespondencyjn*	bỏ phiếu qua thư|bỏ phiếu qua bưu điện	poststem*|brevstem*	postal vot*|mail in ballot*|absentee
auszählung*|ausgezählt*|stimmenauszähl*	liczeni* głosów|przelicz*	kiểm phiếu	opptelling*|stemmetelling*|talt opp	vote count*|ballot count*|recount*
wahlkreis*|wahlbezirk*	okręg* wyborcz*|okręg*	khu vực bầu cử|đơn vị bầu cử	valgkrets*|valgdistrikt*	constituenc*|electoral district*
wahlkommission*|wahlleiter*|wahlbehörde*	komisj* wyborcz*	ủy ban bầu cử|uỷ ban bầu cử	valgkommisjon*|valgmyndighet*|valgstyre*	election commission*|electoral commission*|election official*
wahlbetrug*|wahlfälschung*|wahlmanipul*	fałszerstw* wyborcz*|sfałszowa*	gian lận bầu cử|gian lận	valgfusk*|valgjuks*|valgsvindel*	election fraud|electoral fraud|vote rigging|rigged
wahlbeobachter*	obserwator*	quan sát viên	valgobservatør*|observatør*	observer*|election monitor*
wahlergebnis*	wynik* wyborów|wynik* wyborcz*	kết quả bầu cử	valgresultat*	election result*
wahlsieg*	zwycięst* wyborcz*|zwycięzc* wyborów|wygra* wybory	thắng cử|đắc cử	valgseier*|valgvinner*	election victory|electoral victory|election win
wahlniederlage*	poraż* wyborcz*|porażk* w wyborach|przegra* wybory	thất cử|thua cử	valgnederlag*	election defeat|electoral defeat|election loss
wahlprogramm*|wahlversprechen*	program* wyborcz*|obietnic* wyborcz*	cương lĩnh tranh cử|lời hứa tranh cử	valgprogram*|partiprogram*|valgløft*	manifesto*|election pledge*|campaign promise*
wahlplakat*	plakat* wyborcz*|plakat*	áp phích	valgplakat*|plakat*	poster*
wahlrecht*	praw* wyborcz*|ordynacj*	quyền bầu cử|luật bầu cử	stemmerett*|valglov*|valgordning*	suffrage|voting rights|electoral law
wahlsystem*|verhältniswahl*	system* wyborcz*	hệ thống bầu cử	valgsystem*|forholdstall*	electoral system|voting system
wahlmann*|wahlleute*	elektor*|kolegium elektorsk*	đại cử tri|cử tri đoàn	valgmann*|valgmenn*	electoral college|electors|elector
kandidatur*|kandidier*	kandydowa*|kandyduj*	ra tranh cử|tranh cử|ứng cử	kandidatur*|stiller til valg|stille til valg	candidac*|run for|running for
spitzenkandidat*	kandydat* na premiera|kandydat* na kanclerza|lider* listy	ứng cử viên hàng đầu|ứng viên hàng đầu	toppkandidat*|statsministerkandidat*|spissenkandidat*	top candidate|lead candidate|frontrunner*|front runner*
präsidentschaftskandidat*|präsidentschaftsbewerb*	kandydat* na prezydenta	ứng cử viên tổng thống|ứng viên tổng thống	presidentkandidat*	presidential candidate*|presidential hopeful*|presidential nominee*
herausforder*	rywal*|kontrkandydat*	người thách thức|đối thủ	utfordrer*	challenger*|rival*
amtsinhaber*	urzędując*	đương nhiệm	sittende	incumbent*
nominier*|aufgestellt	nominac*|nominow*|mianow*	đề cử|bổ nhiệm	nominer*|nominasjon*	nominat*
wiederwahl*|wiedergewählt*|bestätigt im amt	reelekcj*|ponownie wybran*|ponowny wybór	tái đắc cử|tái cử	gjenvalg*	reelect*|re elect*|re election
umfrage*|meinungsumfrage*	sondaż*|ankiet*	thăm dò|cuộc thăm dò|khảo sát|thăm dò ý kiến	meningsmåling*|spørreundersøkels*	opinion poll*|poll|polls|polling|survey*
meinungsforsch*	ośrod* badania opinii|sondażow*	viện thăm dò dư luận|thăm dò dư luận	meningsmålingsinstitutt*|analysebyrå*	pollster*
öffentliche meinung|öffentlichen meinung	opini* publiczn*	dư luận|công luận	opinion|opinionen|folkeopinion*	public opinion
unentschlossen*|unentschieden*	niezdecydowan*	chưa quyết định|lưỡng lự|do dự	usikre|usikker*|ubestemt*	undecided
volksabstimmung*|referend*|volksentscheid*	referend*|plebiscyt*	trưng cầu dân ý|cuộc trưng cầu dân ý|trưng cầu ý dân	folkeavstemn*	referend*|plebiscite*
volksbegehren*|bürgerbegehren*|petition*	petycj*|inicjatyw* obywatelsk*	kiến nghị|thỉnh nguyện thư|thư thỉnh nguyện	underskriftskampanje*|opprop|oppropet|folkeinitiativ*	petition*
unterschriftensammlung*|unterschrift*	podpis*	chữ ký	underskrift*|signatur*	signature*
wahlkampfveranstaltung*|kundgebung*	wiecu|wieców|wiecach	mít tinh|cuộc mít tinh|vận động tranh cử	folkemøte*|valgmøte*|massemøte*	rally|rallies
fernsehduell*|tv duell|fernsehdebatte*	debat* telewizyjn*|debat* prezydenck*	tranh luận trực tiếp|tranh luận trên truyền hình|tranh luận tổng thống	tv debatt*|duell|valgdebatt*	televised debate*|tv debate*|presidential debate*
spende*|wahlkampfspende*|gespendet*	darowizn*|datk*	quyên góp|tài trợ|khoản đóng góp	donasjon*|pengegave*	donat*|donor*
lobby*|interessenverb*	lobby*|lobbing*	vận động hành lang	lobby*|interesseorganisasjon*	lobby*|interest group*
# taking and leaving office
amtsantritt*|amtseinführung*|vereidigung*|vereidigt*	inaugurac*|zaprzysię*|objęci* urzędu	nhậm chức|lễ nhậm chức|tuyên thệ nhậm chức	innsettels*|tatt i ed|innsatt	inaugurat*|sworn in|swearing in|took office
amtseid*|eid|schwor|geschworen|schwören	przysięg*|przysiąg*|ślubowa*	tuyên thệ|lời thề	edsavleg*|avla ed|sverg*	oath|oaths|sworn|swore
amtszeit*|legislaturperiode*|wahlperiode*	kadencj*	nhiệm kỳ	valgperiode*|embetsperiode*|embetstid*	term in office|term of office|second term|first term|tenure
rücktritt*|zurückgetreten*|zurücktreten|zurücktritt|rücktrittsgesuch*	rezygn*|dymisj*|ustąpi*|zrezygn*	từ chức|đơn từ chức	avgang*|trekke seg|trakk seg|gå av|gikk av|fratred*	resign*|step down|stepped down|stepping down
entlass*|entließ*|gefeuert*	zwolni*|odwoł*|dymisjonow*|zdymisjon*	sa thải|cách chức|bãi chức|miễn nhiệm	avsked*|avsett*|sparken|oppsagt	dismiss*|sack|sacked|fired|ousted
absetzung*|abgesetzt*|gestürzt*|stürz*	obalen*|obalon*|obali*|usunięt*	lật đổ|phế truất	styrt|styrtet|styrte|avsatt|avsette*	oust*|overthrow*|overthrew|toppl*|depos*
ernannt*|ernenn*|berufen	mianowa*|nominac*|powoła*	bổ nhiệm|được bổ nhiệm	utnevn*|oppnevn*	appoint*
nachfolg*	następc*|sukces* po	người kế nhiệm|kế nhiệm|người kế vị|kế vị	etterfølg*|etterfulgt*	successor*|succeeded
vorgänger*|amtsvorgäng*	poprzedni*	người tiền nhiệm|tiền nhiệm	forgjeng*	predecessor*
stellvertret*	zastępc*	phó|cấp phó	nestleder*|stedfortred*|vara	deputy|deputies
kommissarisch*|geschäftsführend*|amtierend*	pełniąc* obowiązki|tymczasow*	tạm quyền|lâm thời	fungerende|konstituert*|midlertidig*	acting|interim|caretaker
rücktrittsforderung*	wezwani* do dymisji|wezwa* do ustąpienia	kêu gọi từ chức	krav om avgang|avgangskrav*	calls to resign|calls for resignation
regierungsbildung*|koalitionsverhandl*	formowani* rządu|tworzeni* rządu|rozmow* koalicyjn*	thành lập chính phủ|lập chính phủ	regjeringsdann*|regjeringsforhandl*	form a government|forming a government|coalition talks
regierungskrise*	kryzys* rządow*	khủng hoảng chính phủ|khủng hoảng chính trị	regjeringskrise*	government crisis|political crisis
koalitionspartner*	koalicjant*|partner* koalicyjn*	đối tác liên minh	koalisjonspartner*|samarbeidsparti*	coalition partner*
koalitionsvertrag*	umow* koalicyjn*	thỏa thuận liên minh|thoả thuận liên minh	regjeringserklæring*|regjeringsplattform*	coalition agreement|coalition deal
regierungserklärung*	exposé	bài phát biểu trước quốc hội|tuyên bố chính sách	tiltredelseserklæring*	policy statement|government statement
rede zur lage der nation	orędzi*	thông điệp liên bang|thông điệp	nyttårstale*|tale til nasjonen	state of the union|address to the nation|national address
rivalität*|rivale*	rywal*	đối thủ|kình địch|sự cạnh tranh	rival*	rival*
politiker*	polityk|politycy|polityków|politykiem|politykom|politycz* działacz*	chính trị gia|nhà chính trị|chính khách	politiker*	politician*
staatsmann*	mąż stanu|męża stanu	chính khách	statsmann*|statsmenn*	statesman*|statesmen
führer|führers|anführer*|spitzenpolit*|staats und regierungschefs	przywódc*|przywództw*|liderz*	nhà lãnh đạo|lãnh đạo	toppolitiker*|lederskap*	leader*
anhängerschaft*|unterstützer*	zwolenn*|stronnik*|sympaty*	người ủng hộ|những người ủng hộ	tilhenger*|støttespiller*	supporter*|backer*|sympathi*
gegner*|widersacher*	przeciwni*|oponent*	đối thủ|phe đối lập|người phản đối	motstander*|motstandar*	opponent*|adversar*
verbünde*	sojuszni*	đồng minh	alliert*|forbundsfell*	ally|allies|allied
lager|lagers|flügel*	obóz*|skrzydł*	phe|phe phái	leir|leiren|fløy|fløyen	camp|camps|wing
# policy, dispute, scandal
innenpolit*	polityk* wewnętrzn*|polityk* krajow*|krajow* polity*	đối nội|chính trị trong nước	innenrikspoliti*	domestic polic*|domestic politic*
wirtschaftspolit*	polityk* gospodarcz*	chính sách kinh tế	økonomisk politikk|næringspolit*	economic polic*
migrationspolit*|asylpolit*|flüchtlingspolit*	polityk* migracyjn*|polityk* azylow*	chính sách nhập cư|chính sách di cư	innvandringspolit*|asylpolit*|flyktningpolit*	immigration polic*|migration polic*|asylum polic*
sozialpolit*|sozialstaat*|wohlfahrtsstaat*	polityk* społeczn*|państw* opiekuńcz*|opiek* społeczn*	phúc lợi xã hội|an sinh xã hội|phúc lợi	velferd*|sosialpolit*	welfare*|social policy
maßnahme*	środk*|działań|działani*	biện pháp	tiltak*	measure*
initiative*	inicjatyw*	sáng kiến	initiativ*	initiative*
strategie*|strategisch*	strateg*	chiến lược	strategi*	strateg*
vorhaben*|absicht*|beabsichtig*	zamiar*|zamierz*	ý định|dự định	hensikt*|intensjon*|akter	intention*|intend*|intent
kompromiss*	kompromis*	thỏa hiệp|thoả hiệp|nhượng bộ	kompromiss*	compromis*
zugeständnis*	ustępstw*	nhượng bộ|sự nhượng bộ	innrømmels*|ettergiv*	concession*|conced*
einigung*|geeinigt|einigten|einigte	porozumie*|uzgodni*	thỏa thuận|thoả thuận|nhất trí|đồng thuận	enighet*|ble enige	agreed|accord|unanim*
konsens*|einvernehm*	konsens*|jednomyśln*	đồng thuận|sự đồng thuận|nhất trí	konsensus*|enighet*	consensus
blockade*|blockier*|pattsituation*	blokad*|blokow*|zablokow*|impas*|pat	bế tắc|phong tỏa|phong toả|chặn|ngăn chặn	blokade*|blokker*|fastlåst*	blockade*|block|blocked|blocking|deadlock*|stalemate*|gridlock
spaltung*|gespalten*|gespaltet	podzia*|podziel*|rozłam*	chia rẽ|phân cực|sự chia rẽ	splitt*|splid|delt	divide|divides|divided|division|divisions|split*|rift*
polarisier*	polaryz*	phân cực	polariser*	polari*
skandal*|affäre*	skandal*|afer*	bê bối|vụ bê bối|scandal	skandale*|affære*	scandal*
korrupt*|bestech*|schmiergeld*	korup*|skorumpow*|łapów*|przekup*	tham nhũng|hối lộ|nhận hối lộ	korrupsjon*|korrupt*|bestik*	corrupt*|brib*|graft
vetternwirtschaft*|nepotis*	nepoty*|kumoterstw*	gia đình trị|bè phái|chủ nghĩa thân hữu	nepotis*|vennetjenest*	nepotis*|cronyis*
amtsmissbrauch*|machtmissbrauch*	nadużyci* władzy|przekroczen* uprawnień	lạm quyền|lạm dụng quyền lực|lạm dụng chức vụ	maktmisbruk*	abuse of power|abuse of office
veruntreu*|unterschlag*	sprzeniewierz*|defraud*|malwersac*	biển thủ|tham ô	underslag*|underslo*	embezzl*
interessenkonflikt*	konflikt* interesów	xung đột lợi ích	interessekonflikt*|inhabil*	conflict of interest|conflicts of interest
vertusch*	tuszowa*|zatuszow*	che đậy|bao che|bưng bít	dekkoperasjon*|tildekk*|dysse ned	cover up|covered up
enthüll*|aufgedeckt*|aufdeck*	ujawn*	tiết lộ|phanh phui|vạch trần	avslør*	reveal*|revelation*|disclos*|uncover*|expos*
gerücht*	pogłosk*|plotk*|plotek	tin đồn|đồn đoán	rykte*	rumour*|rumor*
spekul*	spekul*	suy đoán|đồn đoán|đầu cơ	spekul*	speculat*
verschwör*	spisek|spisk*	âm mưu|thuyết âm mưu	konspirasjon*|sammensverg*	conspir*|plot|plotted|plotting
propaganda*	propagand*	tuyên truyền	propaganda*	propaganda*
desinformation*|fake news|falschinform*|falschmeldung*	dezinform*|fake news*	tin giả|thông tin sai lệch|tin sai lệch	desinformasjon*|falske nyheter|feilinformasjon*	disinform*|misinform*|fake news
whistleblow*|hinweisgeber*|informant*	sygnalist*|informator*	người tố giác|người tố cáo	varsler|varslere|varsleren|varslerne	whistleblow*|informant*
umstritten*|kontrovers*	kontrowers*|sporn*	gây tranh cãi|tranh cãi	omstridt*|kontrovers*	controvers*|contentious|disputed
empör*|entrüst*	oburz*	phẫn nộ|bức xúc|giận dữ	opprørt|opprørte|harme|raseri*|forargels*	outrag*|indignat*|furor*
vorwürf*|vorgeworfen	zarzut*|zarzuc*	cáo buộc	anklage*|beskyldn*	accusation*|allegation*
dementi*|bestreit*|bestritt*|leugn*	zaprzecz*|dementi*|zdementow*	phủ nhận|bác bỏ	benekt*|nekt*|dementer*|tilbakevis*	deny|denie*|denial*|denying
verurteil*	potępi*	lên án	fordøm*	condemn*|denounc*
entschuldig*	przepros*|przeprasz*	xin lỗi|lời xin lỗi	unnskyld*|beklag*	apolog*
aufruf*|appell*|aufgerufen	apel*|zaapel*	kêu gọi|lời kêu gọi	oppfordr*|appell*	appeal*|call on|called on
boykott*	bojkot*	tẩy chay	boikott*|boykott*	boycott*
ultimatum*	ultimatum*	tối hậu thư	ultimatum*	ultimatum*
unruhe*|ausschreitung*|krawall*|randal*	zamiesz*|rozruch*|niepokoj*	bạo loạn|bất ổn|tình trạng bất ổn	uro|uroen|uroligheter*|opptøy*	unrest|riot*|turmoil
massenprotest*|großdemonstration*|protestmarsch*	masow* protest*|marsz*	biểu tình lớn|tuần hành|cuộc tuần hành	massedemonstrasjon*|protestmarsj*|demonstrasjonstog*	mass protest*|marched|marchers|marches
demonstrant*|protestierend*	demonstrant*|manifestant*|protestując*	người biểu tình	demonstrant*	protester*|demonstrator*
ausgangssperre*|ausgehverbot*	godzin* policyjn*	lệnh giới nghiêm|giới nghiêm	portforbud*	curfew*
instabil*|stabil*	stabiln*|destabiliz*|niestabil*	ổn định|bất ổn|sự ổn định	stabil*|ustabil*	stabil*|instab*|unstab*
tauwetter*|entspannung*	odpręż*|odwilż*	hạ nhiệt|tan băng	avspenning*|tøvær*	detente|thaw
# administration and local government
verwaltung*	administrac*	chính quyền|hành chính|quản lý	administrasjon*|forvaltning*	administrat*
us regierung|trump regierung|biden regierung	administrac* trumpa|administrac* bidena|administrac* obamy	chính quyền trump|chính quyền biden|chính quyền obama	trump administrasjonen|biden administrasjonen|obama administrasjonen	trump administration|biden administration|obama administration
weißes haus|weiße haus|weißen haus*|weißen hauses	biał* dom*|białym domu	nhà trắng	det hvite hus|hvite hus	white house
kreml*	kreml*	điện kremlin|kremlin	kreml*	kremlin*
pentagon*	pentagon*	lầu năm góc	pentagon*	pentagon*
bürokrat*	biurokra*	quan liêu|bộ máy quan liêu|hành chính	byråkrat*	bureaucra*|red tape
verordnung*|erlass|erlasse|dekret*	rozporządz*|dekret*	nghị định|sắc lệnh|thông tư	forskrift*|dekret*|forordning*	decree*|executive order*|ordinance*
richtlinie*|leitlinie*	dyrektyw*|wytyczn*	chỉ thị|hướng dẫn	direktiv*|retningslinj*	directive*|guideline*
vorschrift*|regulier*|regelung*|regel|regeln	przepis*|reguł*|zasad*	quy định|quy tắc	regel|regler|reglene|regelverk*|reguler*|forskrift*	regulat*|rule|rules
bürgermeister*|oberbürgermeister*	burmistrz*|prezydent* miasta	thị trưởng	borgermester*|ordfører*|byrådsleder*	mayor*
gouverneur*	gubernator*	thống đốc	guvernør*	governor*
landrat*|landkreis*	staros*|powiat*	huyện|quận trưởng|chủ tịch huyện	fylke*|distriktssjef*	county|counties
bezirk*|distrikt*|stadtbezirk*	dzielnic*|okręg*	quận|huyện	distrikt*|bydel*	district*|borough*
ministerpräsident* des landes|landesregierung*	rząd* krajow*|premier* landu|rząd* regionaln*	chính quyền bang|chính phủ bang|chính quyền tỉnh	delstatsregjering*|fylkeskommune*	state government*|regional government*|provincial government*
woiwod*	wojewod*	tỉnh trưởng|tỉnh	voivod*	voivod*|provinc*
stadtrat*|gemeinderat*	rad* miast*|radn*	hội đồng thành phố|hội đồng nhân dân	bystyre*|kommunestyre*|byråd*	city council*|town council*|councillor*|councilor*
rathaus*|stadtverwaltung*	ratusz*|urząd miasta|magistrat*	tòa thị chính|toà thị chính|chính quyền thành phố	rådhus*|bystyre*	city hall|town hall
kommunalpolit*|kommunal*	samorząd*|komunaln*	chính quyền địa phương|địa phương	kommunal*|lokalpolit*	local government*|local authorit*|municipal*
örtlich*|lokale*|lokal|vor ort	lokaln*|miejscow*|na miejscu	địa phương|tại địa phương|tại chỗ	lokal*|på stedet|stedlig*	local|locally|locals
ländlich*|auf dem land	wiejsk*	nông thôn|vùng nông thôn	landlig*|på landsbygda|bygdene	rural|countryside
städtisch*|großstadt*|metropole*	metropol*|wielkomiejsk*|aglomerac*	đô thị|thành phố lớn	storby*|metropol*|urban*	metropol*|urban
vorort*	przedmieś*	ngoại ô|vùng ngoại ô	forstad*|forsted*	suburb*|outskirts
stadtteil*|stadtviertel*|kiez*	dzielnic*|osiedl*	khu phố|quận|khu dân cư	bydel*|nabolag*	neighbourhood*|neighborhood*|quarter
staatsbeamt*|beamte*	urzędni*	công chức|viên chức|quan chức	embetsmann*|embetsmenn*|tjenestemann*|tjenestemenn*|byråkrat*	civil servant*|official*
amtlich*|offiziell*	oficjaln*|urzędow*	chính thức	offisiell*	official|officially
inoffiziell*	nieoficjaln*	không chính thức	uoffisiell*	unofficial*
zuständigkeit*|kompetenz*	kompetencj*	thẩm quyền|năng lực	kompetanse*|myndighetsområde*	jurisdiction*|competenc*
befugnis*|vollmacht*	uprawnie*|pełnomocn*	quyền hạn|thẩm quyền|ủy quyền|uỷ quyền	fullmakt*|myndighet*	powers|authority|mandate
antrag*|beantrag*	wnios*	đơn xin|nộp đơn|kiến nghị	søknad*|begjær*|anmod*	application*|applicant*|apply|applied|applies|motion*|request*
genehmig*|zulassung*	zezwol*|zatwierdz*|pozwole*	phê duyệt|phê chuẩn|giấy phép	godkjen*|tillatels*	approv*|authori*
ausweis*|personalausweis*	dowod* osobist*|dowód osobisty|legitymac*	chứng minh thư|căn cước|thẻ căn cước|giấy tờ tùy thân|giấy tờ tuỳ thân	legitimasjon*|identitetskort*|id kort	identity card*|id card*|identification
volkszählung*|zensus*	spis* powszechn*	điều tra dân số|tổng điều tra dân số	folketelling*	census*
geheimdienst*|nachrichtendienst*	wywiad*|służb* specjaln*|kontrwywiad*	cơ quan tình báo|tình báo	etterretning*	intelligence agenc*|intelligence service*|secret service
verfassungsschutz*	urząd ochrony konstytucji|urzęd* ochrony konstytucji	cơ quan bảo vệ hiến pháp	forfatningsvern*	domestic intelligence
bundesregierung*	rząd* federaln*|rząd* niemiec*|niemieck* rząd*	chính phủ liên bang|chính phủ đức	den tyske regjeringen|forbundsregjering*	federal government|german government
bundeskanzler*	kanclerz*|urząd kanclerski	thủ tướng đức|thủ tướng	forbundskansler*	german chancellor|chancellor*
bundespräsident*	prezydent* niemiec|prezydent* federaln*	tổng thống đức|tổng thống liên bang	forbundspresident*	federal president|german president
bundesrat*|länderkammer*	bundesrat*	thượng viện đức|hội đồng liên bang	forbundsråd*	bundesrat|upper chamber
politbüro*|zentralkomitee*	biur* polityczn*|komitet* centraln*	bộ chính trị|ban chấp hành trung ương|trung ương đảng	politbyrå*|sentralkomite*	politburo|central committee
volkskongress*	ogólnochińsk*	đại hội đại biểu nhân dân toàn quốc|quốc hội trung quốc	folkekongress*	people s congress|national people s congress
staatsfernsehen*|staatsmedien*|staatliche medien	państwow* medi*|państwow* telewizj*	truyền thông nhà nước|đài truyền hình nhà nước	statlige medier|statsmedi*|statlig fjernsyn*	state media|state television|state tv|state run media
zivilgesellschaft*	społeczeństw* obywatelsk*	xã hội dân sự	sivilsamfunn*	civil society
nichtregierungsorganisation*|ngo|ngos	organizac* pozarządow*|ngo	tổ chức phi chính phủ|phi chính phủ	ikke statlig*|frivillige organisasjon*|ngo	non governmental|nongovernmental|ngo|ngos
gemeinwohl*|öffentliches interesse	interes* publiczn*|dobr* wspóln*	lợi ích chung|lợi ích công cộng	allmennhet*|allmenninteress*|fellesskapets beste	public interest|common good|public good
interesse*	interes|interesu|interesy|interesów|interesach	lợi ích|quyền lợi	interesse*	interest|interests
# spokesmen, committees, types of politicians
regierungssprecher*|pressesprecher*	rzeczni* rządu|rzeczni* prasow*	người phát ngôn chính phủ|người phát ngôn|thư ký báo chí	regjeringens talsmann|pressetalsperson*|pressesjef*|pressekontakt*	government spokes*|press secretary|press officer*
bündnis|bündnisse|bündnisses|allianz*	sojusz|sojuszu|sojusze|sojuszem|alians*|przymierz*	liên minh|khối liên minh	allianse*|forbund	alliance*|bloc|blocs
untersuchungsausschuss*|sonderermittler*|sonderausschuss*	komisj* śledcz*|prokurator* specjaln*|specjaln* prokurator*	ủy ban điều tra|uỷ ban điều tra|công tố viên đặc biệt	granskingskommisjon*|granskningskommisjon*|kontrollkomite*|spesialetterforsker*	inquiry committee|special counsel|select committee|special prosecutor*|committee of inquiry
zwischenbericht*|abschlussbericht*|lagebericht*	raport* końcow*|raport* wstępn*	báo cáo cuối cùng|báo cáo sơ bộ	sluttrapport*|delrapport*|foreløpig rapport	final report|interim report|preliminary report|situation report
krisenstab*|krisensitzung*|krisengipfel*|sondersitzung*|krisentreffen*|notfallsitzung*	sztab* kryzysow*|nadzwyczajn* posiedz*|nadzwyczajn* szczyt*|pilne posiedzenie	họp khẩn|cuộc họp khẩn cấp|họp khẩn cấp|ban chỉ đạo khẩn cấp	krisestab*|krisemøte*|kriseledels*|hastemøte*|ekstraordinært møte	crisis meeting*|emergency meeting*|emergency session*|crisis team*|emergency summit|crisis summit
spitzengespräch*|spitzentreffen*	rozmow* na szczycie	hội đàm cấp cao|cuộc gặp cấp cao	toppmøtesamtal*|møte på høyt nivå	high level talks|top level talks|high level meeting*
wahlhelfer*|wahlvorstand*	komisj* obwodow*|członk* komisji wyborcz*	nhân viên bầu cử|nhân viên phòng phiếu	valgmedarbeider*|valgfunksjonær*	poll worker*|election worker*
abstimmungsergebnis*|kampfabstimmung*	wynik* głosowania	kết quả bỏ phiếu	avstemningsresultat*	result of the vote|voting result*
geschäftsordnung*	regulamin*	nội quy|quy chế hoạt động	forretningsorden*|reglement*	rules of procedure
hardliner*|falke der|falken	jastrzęb*|twardogłow*|zwolenn* twardej linii	phe cứng rắn|phái cứng rắn|diều hâu|người cứng rắn	hardlinere|hardliner|hauker|haukene	hardline*|hawk|hawks|hawkish
reformer*|modernisierer*|pragmati*	reformator*|pragmaty*	nhà cải cách|thực dụng	reformator*|reformvennlig*|pragmati*	reformist*|reformer*|pragmati*
fanatiker*|fanatisch*|fundamentalis*|eiferer	fanaty*|fundamentalist*|fundamentaliz*	cuồng tín|kẻ cuồng tín|phần tử cực đoan	fanati*|fundamentalis*	fanatic*|fundamentalis*|zealot*
anarchie*|anarchis*	anarchi*	vô chính phủ	anarki*	anarch*
marxis*|leninis*|trotzkist*|stalinis*	marksi*|leninow*|stalinow*|stalini*	chủ nghĩa mác|mác xít|mác lênin|stalin	marxis*|leninis*|stalinis*	marxis*|leninis*|stalinis*
demagog*|hetzer*|scharfmacher*	demagog*|podżegac*	kẻ mị dân|mị dân	demagog*|hisser*	demagog*|rabble rous*
märtyrer*	męczenni*	tử vì đạo|liệt sĩ	martyr*	martyr*
sündenbock*	kozł* ofiarn*|kozioł ofiarn*	vật tế thần	syndebukk*	scapegoat*
hoffnungsträger*|shootingstar*|aufsteiger*|newcomer*|quereinsteiger*	nadziej* partii|wschodząc* gwiazd*|nowicjusz*	ngôi sao đang lên|gương mặt mới|người mới	nykommer*|stjerneskudd*|håpet	rising star*|newcomer*|political newcomer|upstart*
außenseiter*|überraschungskandidat*	outsider*|czarn* koń|czarnego konia	kẻ ngoài cuộc|người ngoài cuộc|cửa dưới	outsider*|utenforstående|underdog*	outsider*|underdog*|dark horse
führungsstreit*|flügelkampf*|machtspiel*	walk* frakcyjn*|wewnętrzn* spor*|spór w partii|sporu w partii	đấu đá nội bộ|tranh giành nội bộ	maktspill*|indre strid|fraksjonskamp*	infighting|internal strife|leadership battle|leadership contest
doppelmoral*|heuchel*|heuchler*	hipokry*|obłud*|podwójn* standard*|podwójn* moralnoś*	đạo đức giả|tiêu chuẩn kép	dobbeltmoral*|hykler*	hypocri*|double standard*
slogan*|wahlspruch*|motto|parole|parolen	hasł*|slogan*|motto	khẩu hiệu|phương châm	slagord*|motto*|parole|paroler	slogan*|motto|mottos|catchphrase*
flagge*|fahne*	flag|flaga|flagi|flagę|sztandar*	cờ|lá cờ|quốc kỳ	flagg|flagget|flagga|flaggene	flag|flags
nationalhymne*|hymne*	hymn*	quốc ca|bài quốc ca	nasjonalsang*|hymne*	anthem*|hymn*
wappen|hoheitszeichen*|doppeladler*	godł*|herb|herbu|herby	quốc huy|huy hiệu	våpenskjold*|riksvåpen*|våpenmerke*	coat of arms|emblem*
nationalfeiertag*|unabhängigkeitstag*|nationaltag*	święt* narodow*|dzień niepodległości|dnia niepodległości|święt* niepodległości	quốc khánh|ngày quốc khánh|ngày độc lập	nasjonaldag*|frigjøringsdag*|uavhengighetsdag*	national day|independence day|bank holiday*
`
