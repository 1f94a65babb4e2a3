/** Words for what the news says about things: parts, reasons, attitudes, reactions, courses of events. Format: `parseVocabulary`. */
export const ABSTRACT_NOUNS = `de	pl	vi	nb	en
# parts, kinds, frames
abschnitt*|passage*|absatz|absätze*	odcinek|odcink*|fragment*|ustęp*|rozdział*	đoạn	avsnitt*|passasje*	section*|passage*|paragraph*
kapitel*	rozdział*		kapittel*|kapitler*	chapter*
abteilung*	oddział*|wydział*|dział|działu|działy	phòng ban|bộ phận	avdeling*	department*|division*
adresse*|anschrift*	adres|adresu|adresem|adresy|adresow*	địa chỉ	adresse*	address|addresses
akte|akten|aktenordner*	akta|aktach|akt sprawy|kartotek*	hồ sơ	saksmappe*|mappe*|journal*	file|files|dossier*
unterlagen|dokument*|papiere	dokument*|papiery	tài liệu|hồ sơ|giấy tờ	dokument*|papirer|saksdokument*	document*|papers
archiv*	archiw*	lưu trữ|kho lưu trữ	arkiv*	archiv*
liste|listen|rangliste*|verzeichnis*	na liście|ranking*|wykaz*	danh sách|bảng xếp hạng	liste|listen|lister|ranking*|oversikt*	list|lists|listed|ranking*
bereich|bereiche*|sphäre*	dziedzin*|sfera|sfery|sferze|zakres*	lĩnh vực|phạm vi	område|områder|felt|feltet|sfære*	field|fields|sphere*|domain*
rahmen|rahmens|rahmenbeding*	ramy|ramach|ram prawnych	khuôn khổ|trong khuôn khổ	ramme|rammen|rammer|rammevilkår*	framework*|frame|frames
rand|randes|ränder|am rande	skraj|skraju|brzeg*|marginesie|krawęd*	rìa|bên lề|mép	kant|kanten|rand|utkant*	edge|edges|margin|margins|fringe*
kern|kerns|kernpunkt*|wesentlich*	sedno|istot|istota|istoty|jądro|rdzeń|zasadnicz*	cốt lõi|bản chất|hạt nhân	kjerne*|vesentlig*	essence|essential*
element*|bestandteil*|baustein*	element*|składni*|części składow*	yếu tố|thành phần	element*|bestanddel*|byggekloss*	element*|component*|building block*
faktor*	czynnik*	nhân tố|yếu tố	faktor*	factor|factors
aspekt*|gesichtspunkt*	aspekt*	khía cạnh|phương diện	aspekt*|side ved	aspect*
einzelheit*|detail*	szczegół*|detal*	chi tiết	detalj*|enkelthet*	detail*
struktur*|aufbau	struktur*	cấu trúc|cơ cấu	struktur*|oppbygning*	structure*
schicht|schichten	warstw*	tầng lớp|lớp	sjikt*	layer*|stratum|strata
kopie*|nachahm*|abklatsch	kopi|kopia|kopii|kopie|naśladow*	bản sao|sao chép|bắt chước	kopi|kopien|kopier*|etterlign*	copy|copies|copied|imitat*
fassung*|version*	wersj*	phiên bản	versjon*|utgave*	version*
entwurf*|skizze*	szkic*|wersj* robocz*	bản dự thảo|dự thảo|phác thảo	utkast*|skisse*	draft|drafts|sketch*|outline*
notiz*|vermerk*|aufzeichnung*	notatk*|notatek|zapisk*	ghi chú|ghi chép	notat*|opptegn*	notes|memo|memos
inhalt*	treś*|zawartoś*	nội dung	innhold*	content|contents
thema|themen|themas|thematik*	temat*|zagadnieni*	chủ đề|đề tài	tema|temaet|temaer|emne*	topic*|theme*|subject|subjects
begriff*|ausdruck*	pojęci*|określeni*|wyraże*|zwrot|zwrotu	khái niệm|thuật ngữ|cách diễn đạt	begrep*|uttrykk*	terms|notion*|expression*|phrase*
objekt*|gegenstand*	obiekt*|przedmiot|przedmioty|przedmiotów	đồ vật|vật thể|hiện vật|đối tượng	gjenstand*|objekt*	object|objects|item|items
sache|sachen|ding|dinge|dingen|angelegenheit*	rzecz|rzeczy|spraw*	chuyện|vụ việc	ting|tingen|tingene|sak|saken*|anliggende*	thing|things|matters|affair*
funktion*	funkcj*	chức năng	funksjon*|funger*	function*
alternativ*	alternatyw*	phương án thay thế|lựa chọn khác|thay thế	alternativ*	alternativ*
option*|auswahl*|wahlmöglichkeit*	opcj*	lựa chọn|phương án|sự lựa chọn	valgmulighet*|opsjon*|utvalg*	option*|choice|choices|selection
# documents, statements, information
anfrage*|nachfrage	zapytani*|prośb*|prosi*	yêu cầu|đề nghị|câu hỏi chất vấn	forespørs*|henvendels*	inquir*|enquir*|request*
hinweis*|anhaltspunkt*|anzeichen*|indiz*	wskazówk*|wskazówek|oznak*|przesłan*|poszlak*	dấu hiệu|manh mối|gợi ý|chỉ dấu	tegn|tegnene|indikasjon*|holdepunkt*|tips	sign|signs|indication*|clue*|hint|hints
klarstellung*|klarheit*|verdeutlich*	wyjaśnieni*|jasnoś*	làm rõ|sự rõ ràng|giải thích rõ	avklar*|klarhet*|oppklar*|presiser*	clarif*|clarity
andeutung*|anspielung*|angedeutet*|deutet an	aluzj*|sugesti*|zasugerow*|dał* do zrozumienia	ám chỉ|bóng gió|ngụ ý	hentyd*|antyd*	hint|hints|hinted|allusion*
anmerkung*|bemerkung*|äußerung*|kommentar*|kommentier*	uwag|uwaga|uwagi|wypowied*|komentarz*|komentow*|skomentow*	bình luận|nhận xét|phát ngôn	kommentar*|kommenter*|bemerkning*|utsagn*|ytring*	comment|comments|commented|remark*
begründung*|begründet*|rechtfertig*	uzasadni*|usprawiedliwi*|motyw*	lý do|biện minh|lời giải thích|lý giải	begrunn*|rettferdiggj*	justif*|rationale|grounds
einwand*|vorbehalt*	zastrzeż*|sprzeciw*|obiekcj*	phản đối|sự dè dặt|ý kiến phản đối	innvending*|forbehold*	objection*|reservation*|caveat*
schlussfolgerung*|fazit*|folgerung*|rückschluss*	wniosek|wniosk*|podsumowa*|konkluzj*	kết luận|rút ra kết luận	konklu*|slutning*|oppsummer*	conclu*|summary|sum up
überblick*|übersicht*|zusammenfass*	przegląd*|zestawieni*|streszcz*	tổng quan|cái nhìn tổng quan|tóm tắt	oversikt*|sammendrag*|overblikk*	overview*|summar*
rückblick*|bilanz ziehen|rückschau*	retrospek*|podsumowan*|bilans*	nhìn lại|hồi tưởng|tổng kết	tilbakeblikk*|oppsummering*	retrospect*|looking back|look back|review of
kommunikation*|verständigung*	komunikac*|porozumiewa*	giao tiếp|liên lạc|truyền đạt	kommunikasjon*	communicat*
darstellung*|schilder*|geschildert*|beschreib*|beschrieb*	opis*|relacj*	mô tả|miêu tả|kể lại|trình bày	skildr*|beskriv*|beskrev*|fremstilling*|framstilling*	describ*|descript*|depict*|portray*
formulier*|wortlaut*	sformułow*|brzmieni*	cách diễn đạt|câu chữ|lời văn|soạn thảo	formuler*|ordlyd*	wording|formulat*|phrasing
quellenangabe*|insider*|eingeweiht*|informiert* kreis*	źródł* zbliżon*|osob* zaznajomion*	nguồn tin thân cận|người trong cuộc	innsider*|kjenner til saken	insider*|familiar with the matter|people familiar
# what happens and how it goes
ereignis*|vorfall*|zwischenfall*|geschehen|geschehn*	wydarze*|zdarze*|incydent*|zajści*	sự kiện|sự việc|vụ việc|biến cố|sự cố	hendels*|begivenhet*|episode*	event|events|incident*|occurrence*
vorgang|vorgänge*|prozess|verlauf*|ablauf*	przebieg*|proces|procesu|tok|toku	quá trình|diễn biến|tiến trình	forløp*|prosess*|utvikling*	process*|proceeding*
handlung*|tat|taten|aktion|aktionen	działani*|czyn|czynu|czyny|akcj*	hành động|hành vi|chiến dịch	handling*|gjerning*|aksjon*	action|actions|act|acts|deed*
maßnahmenpaket*|vorgehen|vorging|herangehens*	postępowani*|podejści*|sposób działania	cách tiếp cận|cách làm|hành động	fremgangsmåte*|tilnærm*|framgangsmåte*	approach*|procedure*
verhalten|verhaltens*|verhält|benehmen|benahm	zachowa*|zachowuj*|postępow*	hành vi|cư xử|thái độ|ứng xử	oppfør*|atferd*|adferd*	behav*|conduct
haltung*|einstellung|position*|standpunkt*|stellung	stanowisk*|postaw*|pozycj*	lập trường|quan điểm|thái độ|vị thế	holdning*|standpunkt*|posisjon*|innstilling*	stance*|attitude*|position*|standpoint*
perspektive*|blickwinkel*|sichtweise*|sicht	perspektyw*|punkt* widzenia	góc nhìn|quan điểm|triển vọng	perspektiv*|synspunkt*|synsvinkel*|ståsted*	perspective*|viewpoint*|point of view
aussicht*|ausblick*|perspektiven	perspektyw*|widok* na|szans*	triển vọng|viễn cảnh	utsikt*|framtidsutsikt*	prospect*|outlook
blick|blicke|anblick*|augenblick*	spojrze*|wzrok*|widok*	cái nhìn|ánh mắt|cảnh tượng|nhìn vào	blikk*|syn|synet	glance|gaze|sight
auftakt*|einstieg|anstoß	początek|inaugurac*|rozpoczęci*	mở đầu|khởi đầu|khai mạc	åpning*|innled*|startskudd*	opening|kickoff|kick off|prelude
einleitung*|eingeleitet*|leitete ein|einleiten	wszczę*|zainicj*|wprowadzeni*	khởi xướng|mở cuộc|bắt đầu tiến hành	innlede*|iverksett*|igangsett*	initiat*|launched|introduct*
höhepunkt*|gipfelpunkt*|spitze|spitzen	punkt* kulminac*|szczyt|szczyci*|apogeum	đỉnh điểm|cao điểm|cao trào|đỉnh cao	høydepunkt*|topp|toppen|klimaks*	climax*|peak|peaks|peaked|highlight*|culminat*
tiefpunkt*|talsohle*	najniższ* punkt*|dno|zapaś*	đáy|điểm thấp nhất|mức thấp nhất	bunn|bunnen|lavpunkt*	low point|nadir|rock bottom|bottom
wende|wendepunkt*|kehrtwende*|trendwende*	zwrot* akcji|przełom*|punkt zwrotn*	bước ngoặt|quay đầu|sự đảo chiều	vendepunkt*|snuoperasjon*|kuvending*|omslag*	turning point*|u turn|reversal*|turnaround*
umschwung*|wandel|umbruch*|umwälz*	przemian*|przełom*|transformac*	biến chuyển|chuyển biến|sự chuyển đổi|thay đổi lớn	omveltning*|omstill*|skifte|skiftet	upheaval*|transform*|shift|shifts|shifted
durchbruch*	przełom*	đột phá|bước đột phá	gjennombrudd*	breakthrough*
meilenstein*	kamień milow*|kamie* milow*	cột mốc|dấu mốc	milepæl*	milestone*
übergang*	przejści*|okres* przejściow*	chuyển tiếp|quá độ|giai đoạn chuyển tiếp	overgang*	transition*
wechsel*|gewechselt*|abwechs*	zmian|zmiana|zmiany|zmianę	thay đổi|chuyển đổi|luân phiên	skifte*|bytte|byttet|veksl*	switch*|change of|alternat*
schritt*	krok|kroku|kroki|kroków|krokiem	bước|bước đi|động thái	skritt*|steg|steget	step|steps|move|moves
ausweg*|lösungsweg*	wyjści* z sytuacji	lối thoát|cách giải quyết	utvei*	way out
sackgasse*|pattsituation*|stillstand*|stockt|stockend	impas*|ślep* zaułek|martw* punkt*|zastoj*	bế tắc|ngõ cụt|đình trệ	blindgate*|fastlåst*|stillstand*|låst	impasse|dead end|deadlock*|standstill|stall|stalled|stalling
rückschlag*	cios|ciosem|ciosu|niepowodz*	thất bại|bước lùi|đòn giáng	tilbakeslag*|nederlag*|motgang*	setback*|blow
niedergang*|verfall*|zerfall*	upad|upadek|upadk*|rozpad*|schył*	suy tàn|suy thoái|xuống cấp|tan rã	forfall*|undergang*|oppløsning*	decay*|decline|downfall|disintegrat*
debakel*|fiasko*|desaster*|farce*	klęsk*|fiask*|porażk*|fars*	thảm bại|thất bại thảm hại|trò hề	fiasko*|katastrofe*|farse*	debacle*|fiasco*|farce
drama|dramas|dramen|dramatisch*	dramat*	kịch tính|bi kịch|vở kịch	drama|dramaet|dramatisk*	drama*
horror*|grauen|gräuel*|schreck|schrecken|entsetz*	horror*|koszmar*|okropn*|przeraż*|okrucieńst*	kinh hoàng|nỗi kinh hoàng|ác mộng|khủng khiếp	skrekk*|grusomhet*|mareritt*|redsel*|forferd*	horror*|horrif*|nightmare*|atrocit*|terrif*
sensation*|spektakel*|spektakulär*|aufsehen*	sensac*|spektaku*|rozgłos*	giật gân|ngoạn mục|gây chú ý	sensasjon*|spektaku*|oppsikt*	sensation*|spectac*
szenario*|szenarien	scenariusz*	kịch bản|viễn cảnh	scenario*|scenarier	scenario*
wettlauf*|wettrennen*	wyścig*	cuộc đua|chạy đua	kappløp*|kamp mot klokken	race against|race to
konfrontation*|konfrontier*|auseinandersetzung*	konfronta*|starci*	đối đầu|sự đối đầu|chạm trán	konfront*|sammenstøt*	confront*|showdown|standoff
anlass*	okazj*|powod* do	dịp|nhân dịp|lý do	anledning*|i forbindelse med|foranledning*	occasion|occasions
ursprung*|herkunft*|abstamm*	pochodz*|początk*|pierwotn*	nguồn gốc|xuất thân|xuất xứ|gốc	opprinn*|opphav*|herkomst*	origin|origins|original|originally|descent|background
umfeld*|umgebung*|milieu*	otoczeni*|okolic*|środowisk*	môi trường xung quanh|xung quanh|vùng lân cận	omgivels*|miljø*|nærhet*	surrounding*|vicinity|neighbourhood*
atmosphäre*|stimmung	atmosfer*|nastroj*	bầu không khí|không khí	atmosfære*|stemning*	atmospher*|mood
# force, extent, value
ausmaß*|dimension*|größenordnung*	skala|skali|skalę|rozmiar*|wymiar*	mức độ|quy mô|tầm cỡ	omfang*|dimensjon*|skala*	extent|scale|scope|dimension*|magnitude
intensität*|intensiv*	intensyw*	mạnh mẽ|cường độ|ráo riết	intens*	intens*
dynamik*|dynamisch*|schwung|elan	dynami*|rozmach*|impet*	động lực|năng động	dynami*	dynami*|momentum
impuls*|anreiz*|ansporn*|antrieb*	impuls*|bodziec|bodźc*|zachęt*	động lực|khuyến khích|thúc đẩy|kích thích	impuls*|insentiv*|drivkraft*|stimulans*	impulse*|incentive*|impetus
motivation*|motivier*	motywac*|motywow*|zmotyw*	động lực|động viên|thúc đẩy	motiv*|motivasjon*	motivat*
priorität*|vorrang*	prioryt*|pierwszeństw*	ưu tiên|hàng đầu	priorit*|forrang*	priorit*|preceden*
privileg*|vorrecht*	przywilej*|uprzywilej*	đặc quyền|đặc ân|ưu ái	privileg*	privileg*
stellenwert*|gewichtung*|rang|ränge	rang|ranga|rangi|rangę	vị trí|tầm quan trọng|thứ hạng	rang|betydning*|rangering*	status|rank|ranks|importance
image|images|profil|profile|profils	wizerun*|profil*	hình ảnh|hồ sơ cá nhân	image|profil*|omdømme*	image|profile|profiles
gefälle*|unterschied*|differenz*|abweich*	różnic*|rozbieżnoś*|odchyle*	khác biệt|sự khác biệt|chênh lệch	forskjell*|ulik*|avvik*	differen*|discrepan*|deviat*
abhängig*	zależn*|uzależni*	phụ thuộc|sự phụ thuộc|lệ thuộc	avheng*|avhengighet*	dependen*|depend|depends|relian*|rely
belastung*|belastet*|last|lasten|bürde	obciąże*|ciężar*|brzemi*	gánh nặng|sức ép|áp lực	belast*|byrde*	burden*|strain|load
entlastung*|entlastet*|erleichter*	ulga|ulgę|ulgi|odciąż*|złagodz*	giảm nhẹ|giảm bớt|nhẹ nhõm|giảm gánh nặng	lettels*|avlast*|lette	relief|reliev*|ease|eases|eased|easing
einschränkung*|eingeschränkt*|beschränk*|begrenz*|limit*	ogranicz*|restrykc*|limit*	hạn chế|giới hạn|giới hạn lại	begrens*|innskrenk*|restriksjon*	restrict*|limit|limits|limited|limitation*|curb*
lücke|lücken	luka|luki|lukę	lỗ hổng|kẽ hở|khoảng trống	hull|hullet|smutthull*	gap|gaps|loophole*
schwelle*|grenzwert*|obergrenze*	próg|progu|progi|pułap*	ngưỡng|mức trần|giới hạn	terskel*|grenseverdi*|øvre grense	threshold*|ceiling|cap|caps
spielraum*|handlungsspielraum*	pole manewru|pola manewru|swobod*	khoảng trống|không gian xoay xở|dư địa	handlingsrom*|spillerom*	leeway|room for manoeuvre|room for maneuver
zugang*|zutritt*|zugriff*	dostęp*	tiếp cận|truy cập|quyền tiếp cận	tilgang*|adgang*	access*
betrag*|summe|summen|geldsumme*	kwot*|suma|sumy|sumę	khoản tiền|số tiền|tổng số tiền	beløp*|sum|summen|summer	amount|amounts|sum|sums
ergänz*|zusätz*	uzupełni*|dodat*	bổ sung|thêm vào|phụ thêm	tillegg*|ekstra|supple*	supplement*|additional|extra|complement*
# feelings, attitudes, virtues
vernunft*|unvernünft*	rozsąd*|rozum*|nierozsąd*	hợp lý|lý trí|khôn ngoan	fornuft*|ufornuft*	reasonable|unreasonable|sensible|rational
misstrau*|argwohn*	nieufn*	ngờ vực|mất lòng tin|không tin tưởng|nghi kỵ	mistro*|mistillit|mistenksom*	distrust*|mistrust*|suspicious
unmut*|unzufrieden*|verärger*|ärger*|groll	niezadowol*|irytac*|rozdrażni*|złoś*	bất mãn|bất bình|không hài lòng|bực tức	misnøye*|irrit*|ergrelse*|misfornøyd*	discontent*|dissatisf*|displeas*|annoy*|resent*
rache|rächen|gerächt*	zemst*|zemści*|pomści*	trả thù|báo thù|phục thù	hevn*	reveng*|aveng*|vengeance
spott*|verspott*|hohn|häme	kpin*|drwi*|wyśmiew*|szyder*	chế giễu|nhạo báng|chế nhạo	hån|hånet|håner|spott|latterliggj*	mock*|ridicul*|taunt*
jubel*|bejubel*|gefeiert	radoś*|wiwat*|owac*|entuzja*	reo hò|hân hoan|vui mừng	jubel*|jublet|jubler|begeist*	cheer*|jubil*|elat*
stolz*	duma|dumę|dumn*	tự hào|niềm tự hào|kiêu hãnh	stolt*	proud*|pride
gratul*|glückwunsch*|beglückwünsch*	gratul*|pogratul*|życzeni*	chúc mừng|lời chúc mừng	gratul*	congratul*
beileid*|kondol*|mitgefühl*|anteilnahme*	kondolenc*|współczu*|wyraz* współczucia	chia buồn|lời chia buồn|cảm thông|đồng cảm	kondol*|medfølels*|sympati*	condolence*|sympath*|compassion*
trauer*|getrauert|beklag*	żałob*|smut*|żal|żalu|opłakuj*	đau buồn|thương tiếc|để tang|tiếc thương|quốc tang	sørg*	mourn*|grief|grieving|sorrow*
neugier*|interessiert*	ciekaw*|zaciekaw*|zainteres*	tò mò|quan tâm|hiếu kỳ|hứng thú	nysgjer*|interesser*	curio*|interested
aufmerksam*|achtung*|beacht*	uwag|uwagę|uwagi|uważn*|zwróci* uwagę	chú ý|sự chú ý|lưu ý	oppmerksom*|merksem*	attention|attentive|heed*
geduld*|ungeduld*	cierpliw*|niecierpliw*|zniecierpliw*	kiên nhẫn|sự kiên nhẫn|sốt ruột	tålmod*|utålmod*	patience|patiently|impatien*
vorsicht*|sorgfalt*|behutsam*	ostrożn*|starann*|rozważn*	thận trọng|cẩn thận|cẩn trọng	forsiktig*|nøye|omhyggelig*	caution*|cautious*|careful*
zöger*|gezögert*|zurückhalt*	waha*|zwleka*|powściągliw*|ociąga*	do dự|ngần ngại|chần chừ|dè dặt	nøle|nøler|nølte|nøling|tilbakehold*	hesita*|reluctan*|restrain*
weiger*|geweigert*	odmow*|wzbrania*	từ chối|khước từ	nekt|nekter|nektet|vegr*|avslag*	refus*|unwilling*
disziplin*|gehorsam*	dyscyplin*|posłusz*|karnoś*	kỷ luật|tuân thủ|vâng lời	disiplin*|lydig*	disciplin*|obedien*|obey*
leidenschaft*	pasj*|namiętn*|zamiłowa*	đam mê|niềm đam mê|say mê	lidenskap*|pasjon*	passion*
mühe|mühen|bemüh*|anstreng*	wysił*|starani*|starał*|starają|trud|trudem|trudu	nỗ lực|cố gắng|công sức|vất vả	anstreng*|innsats*|bestreb*|strev*	effort*|endeavo*|strive*|striving|exert*
aufwand*|aufwendig*	nakład*|pracochłonn*|wysiłk*	công sức|tốn kém|công phu	ressurskrev*|arbeidskrev*|påkost*	expenditure of|elaborate|time consuming
engagement*|engagiert*	zaangażow*	sự tham gia|cam kết|tận tâm|nhiệt huyết	engasj*	engagement|committed|dedicat*
beharr*|hartnäckig*|ausdauer*	uparcie|upor|uporem|wytrwał*|nieustępliw*	kiên trì|bền bỉ|khăng khăng|ngoan cố	utholden*|iherdig*|sta|hardnakk*	persist*|persever*|stubborn*|tenaci*|insist*
schicksal*	los|losu|losy|losie|losem|przeznacze*	số phận|vận mệnh|định mệnh	skjebne*	fates|destin*|plight
geheimhaltung*|verschwiegenheit*|vertraulich*|verheimlich*	poufn*|tajemnic*|ukryw*|zataj*	bảo mật|giữ bí mật|che giấu|kín	fortrolig*|hemmelighold*|taushetsplikt*|skjul*	confidential*|secrecy|conceal*|hidden|hide|hiding
legitim*	legityma*|prawowit*|zasadnoś*	chính đáng|tính hợp pháp|hợp pháp	legitim*	legitima*
verständnis*|nachvollzieh*|verstehen|versteht|verstand	zrozum*|rozumie*|wyrozumiał*	hiểu|thấu hiểu|thông cảm|sự hiểu biết	forstå*|forsto*	understand*|understood|comprehen*
wahrnehm*|wahrgenommen*	postrzega*|percepc*|dostrze*	nhận thức|cảm nhận|nhìn nhận	oppfatt*|persep*|oppfatning*	perceiv*|percept*
vision*	wizj*	tầm nhìn|viễn cảnh	visjon*	vision*
strategiepapier*|taktik*|taktisch*	takty*	chiến thuật|sách lược	takti*	tactic*
trick|tricks|manöver|masche|ablenk*	trik|triki|sztuczk*|podstęp*|wybieg*	thủ đoạn|mánh khóe|mánh khoé|chiêu trò|đánh lạc hướng	triks*|knep*|avled*	trick*|ploy*|ruse|distract*|stunt*
manipul*|beeinfluss*	manipul*|zmanipul*	thao túng|bóp méo	manipul*	manipul*
symbolisch*|symbolkraft*|zeichenhaft*	symboliczn*|symbolik*	mang tính biểu tượng|tượng trưng	symbolsk*	symbolic*
anwesen|anwesend*|anwesenheit*|abwesen*	obecnoś*|nieobecn*|obecn* na	có mặt|sự hiện diện|vắng mặt|hiện diện	til stede|tilstede*|nærvær*|fravær*	presence|present at|absence|absent
aufenthalt*|aufgehalten|verweil*	pobyt*|przebywa*	lưu trú|ở lại|lưu lại	opphold*	stay|stays|stayed|staying|sojourn
heimkehr*|rückkehrer*|heimgekehrt*|nach hause	powrót* do domu|powrot* do kraju|do domu	về nhà|trở về nhà|hồi hương	hjemkomst*|hjemvend*|hjem	homecoming|return home|returned home
betreib*|betrieben	operator*|prowadząc*|eksploat*	nhà điều hành|đơn vị vận hành|vận hành|điều hành	operatør*|driver*|drives|drifts*	operat*
vertreter*|repräsentant*|vertretung*	przedstawiciel*|reprezentant*	đại diện|người đại diện	representant*|utsending*|representer*	representative*|delegate*
betroffene*|leidtragend*|geschädigt*|betroffen	poszkodow*|dotknięt*|pokrzywdz*	người bị ảnh hưởng|người bị hại|bị ảnh hưởng	rammet|rammede|berørt*|skadelidt*	affected|those affected|sufferer*|aggrieved
beteiligte*|mitwirk*|involviert*|verwickelt*	zamieszan*|zaangażowan*|uwikła*	người liên quan|dính líu|có liên quan	involver*|innbland*|deltager*|implisert*	involved|participant*|implicat*
anwohner*|nachbarschaft*|ortsansässig*	okoliczn* mieszka*|mieszkańc* okolic*	người dân địa phương|cư dân|hàng xóm	naboer|nabolag*|lokalbefolk*	local resident*|residents|neighbo*
# more reactions, means and qualities
ankündigung*|bekanntmach*|bekanntgab*	zapowied*|ogłoszeni*|obwieszcz*	thông báo|công bố|lời tuyên bố	kunngjør*|bekjentgjør*|annonser*	announcement*|proclam*
zustimmung*|einverstanden*|einwillig*	zgoda|zgody|zgodę|przyzwoleni*|aprobat*	đồng ý|tán thành|sự đồng ý|chấp thuận	samtykke*|tilslutn*|medhold*	consent*|assent|approval
gegenreaktion*|gegenwind*|welle der empörung	sprzeciw*|fal* krytyki|fal* oburzenia	làn sóng phản đối|phản ứng dữ dội|làn sóng chỉ trích	motreaksjon*|motvind*|kritikkstorm*|storm av kritikk	backlash*|uproar
verachtung*|verachtet*|geringschätz*	pogard*|lekceważ*	khinh thường|coi thường|khinh miệt	forakt*|ringeakt*	contempt*|disdain*|despise*|scorn*
aufsicht|aufsichtsbehörde*|kontrollgremium*	nadzór|nadzoru|nadzorem|nadzorcz*	giám sát|cơ quan giám sát|sự giám sát	tilsyn*|tilsynsmyndig*|oppsyn*	oversight|watchdog*|regulator*|supervisory
überwachung*|überwacht*|beobacht*	inwigil*|obserwac*|obserwow*|śledz*	theo dõi|giám sát|quan sát	overvåk*|observer*|iaktta*	surveil*|observ*|watched
belohn*|kopfgeld*	nagród* pieniężn*|nagradza*|nagrodzi*	tiền thưởng|treo thưởng|phần thưởng	belønn*|dusør*|finnerlønn*	reward*|bount*
versuchung*|verlock*|verführ*	pokus*|kusz*|uwodz*	cám dỗ|sự cám dỗ|quyến rũ|dụ dỗ	fristels*|fristende|forfør*	tempt*|lure*|seduc*
vorwand*|ausrede*	pretekst*|wymówk*|wymówek	cái cớ|viện cớ|lấy cớ	påskudd*|unnskyldning*	pretext*|excuse*
fallen stellen|in die falle|eine falle	pułapk*|pułapek	bẫy|cái bẫy	felle|feller|fellen	trap|traps|trapped
opferbereit*|aufopfer*|opfern|geopfert	poświęc*	hy sinh|sự hy sinh	ofret|oppofr*	sacrific*
tugend*|verdienst*|lobenswert*	cnot*|zaslug*	đức tính|đức hạnh|công lao	dyd|dyder|dyden|fortjeneste*	virtue*|merit|merits
gnade*|barmherzig*|erbarm*	łaska|łaski|łaskę|miłosierdz*|litoś*	lòng thương xót|khoan dung|nhân từ|thương xót	nåde*|barmhjert*	mercy|merciful|merciless*
großzügig*|freigiebig*	hojn*|szczodr*|wspaniałomyśl*	hào phóng|rộng lượng	sjenerøs*|raus|rause|gavmild*	generous*|generosity
elend*|misere*|trostlos*	niedol*|mizeri*|nędz*	khốn khổ|cảnh khốn cùng|bất hạnh	elendig*|miser*	miser*
überlegen|überlegenheit*|unterlegen*	przewag*|wyższoś*|górowa*	ưu thế|vượt trội|thế thượng phong	overlegen*|overtak*	superior*|supremac*|upper hand|edge over
unterdrück*|repression*|repressiv*	ucisk*|represj*|stłumi*|tłumi*	đàn áp|áp bức|trấn áp	undertrykk*|represjon*	oppress*|repress*|suppress*|crackdown*
durchgreif*|niederschlag*|niedergeschlagen*	rozprawi*|rozpraw* z|stłumieni*	trấn áp|mạnh tay|đàn áp	slå ned på|slo ned|nedkjemp*	crackdown*|crack down|cracked down|clampdown*
eindämm*|bekämpf*|zurückdräng*	powstrzym*|zwalcz*|opanow*	kiềm chế|ngăn chặn|chống lại|khống chế	bekjemp*|begrense|demme opp	contain|contained|containing|containment|combat*|curb*|rein in
ausweichen|entgeh*|entging	unika*|uniknął|uniknę*|wymiga*	tránh|né tránh|thoát	unngå*|unngikk|slapp unna	evad*|evasi*|dodg*|elud*
mechanismus|mechanismen	mechanizm*	cơ chế	mekanisme*	mechanism*
muster|mustern|schablone*	wzór|wzoru|wzorzec|wzorc*|szablon*	khuôn mẫu|hình mẫu	mønster*|mønstre	pattern*|template*
kriterium*|kriterien|maßstab*	kryteri*|miernik*	tiêu chí|tiêu chuẩn|thước đo	kriteri*|målestokk*	criteri*|benchmark*|yardstick*
methodik*|verfahrensweise*|vorgehensweise*|art und weise	metodyk*|sposób|sposobu|sposobem|sposoby	cách thức|phương thức	måten|måter|fremgangsmåt*	manner
begegnung*|begegnet*|trifft auf	napotk*|natkn*|zetkn*	chạm trán|gặp phải|bắt gặp|cuộc gặp gỡ	møtte på|støtte på|støter på	encounter*|came across|ran into
gespräch|gespräche|gesprächen|unterhaltung|unterhielt*	rozmowa|rozmowy|rozmowę|konwersac*	cuộc trò chuyện|trò chuyện|nói chuyện	samtale|samtalen|samtaler|snakket	conversation*|chats|chatted
hilfsmittel*|ressource*	zasob*	nguồn lực|tài nguyên|phương tiện	ressurs*|midler|midlene	resourc*
zutat|zutaten|bestandteile	składnik*	nguyên liệu|thành phần	ingrediens*|råvarer	ingredient*
ritual*|brauch|bräuche*|sitte|sitten|tradition*	rytuał*|zwyczaju|zwyczaje|obycza*|tradyc*	nghi lễ|phong tục|tập quán|truyền thống	ritual*|skikk*|tradisjon*	ritual*|custom|customs of|tradition*
vermächtnis*|hinterlass*|erbe	spuścizn*|dziedzictw*|dorobek|dorobk*	di sản|để lại	arv|arven|kulturarv*|etterlat*	legac*|heritage
glanz|pracht*|herrlich*|glanzvoll*	blask*|chwał*|wspaniał*|świetnoś*	vinh quang|huy hoàng|lộng lẫy|rực rỡ	glans|prakt|praktfull*	glory|glorious|splend*
genie|genies|genial*	geniusz*|genialn*	thiên tài	geni|geniet|genial*	genius*
idol|idole|ikone|ikonen	idol*|ikona|ikony|ikonę	thần tượng|biểu tượng	idol*|ikon|ikonet|ikoner	idol|idols|icon|icons|iconic
schurke*|bösewicht*|ganove*	łajdak*|łotr*|czarn* charakter	kẻ ác|kẻ xấu|côn đồ	skurk*|kjeltring*	villain*|crook*
prophet*|prophezei*|weissag*	prorok*|proroctw*|przepowied*	tiên tri|nhà tiên tri|lời tiên tri	profet*|spådom*	prophet*|prophec*
exemplar*	okaz|okazu|okazy|egzemplarz*	mẫu vật|bản in|cá thể	eksemplar*	specimen*
teilstück*|segment*|sparte*	segment*	phân khúc|đoạn	segment*	segment*
zone|zonen|sperrbezirk*|sektor	stref*	khu vực|phân khu	sone|sonen|soner	zone|zones
pfad|pfade|fährte*	ścieżk*|szlak*|tropu|tropy	đường mòn|lối mòn|con đường	stien|stier|spor etter	trail|trails|path|paths
schatz|schätze*|kostbar*|wertvoll*	skarb|skarbu|skarby|drogocen*|cenn*	kho báu|báu vật|quý giá|quý báu	skatt|skatten|skatter|verdifull*|kostbar*	treasure*|precious|valuable*
bescheinigung*|zertifikat*|urkunde*|nachweis*|attest	zaświadcz*|certyfika*|świadectw*|dyplom*	giấy chứng nhận|chứng chỉ|bằng khen	attest|attesten|sertifikat*|vitnemål*	certificate*|certif*|diploma*
zeremonie*|festakt*|feierstunde*	ceremoni*|uroczystoś*	buổi lễ|nghi thức	seremoni*|høytidel*	ceremon*
verpflichtung*|auflage|auflagen	zobowiąza*|obowiązk*|obowiązek	nghĩa vụ|trách nhiệm|ràng buộc	forpliktels*|plikt*|pålegg*	obligation*|commitment*
verstärk*|intensivier*|ausgeweitet	wzmacni*|wzmocni*|nasil*|zintensyf*	tăng cường|đẩy mạnh|củng cố	forsterk*|intensiver*|trappe opp	reinforc*|strengthen*|step up|stepped up|intensif*
funktionsfähig*|einsatzfähig*|betriebsbereit*	operacyjn*|zdoln* do	hoạt động được|vận hành|sẵn sàng hoạt động	operativ*|funksjonsdyktig*|driftsklar*	operational|functioning|in working order
ausschluss*|ausgeschlossen*|ausschließ*|schloss aus	wyklucz*	loại trừ|khai trừ|loại khỏi	ekskluder*|utelukk*|eksklusjon*	exclu*|ruled out|rule out|rules out
einbezieh*|einbezogen*|einschließlich*|inklusive*|umfass*	włącza*|włączn*|łącznie z|obejmuj*|objąć|wliczaj*	bao gồm|kể cả|gồm có|trong đó có	inkluder*|omfatt*|deriblant	includ*|inclus*|compris*
bemerkenswert*|beeindruck*|eindrucksvoll*|beachtlich*	imponuj*|niezwykł*|godn* uwagi|znakomit*	đáng chú ý|ấn tượng|đáng kể	bemerkelses*|imponer*|inntrykk*|oppsiktsvekk*	remarkab*|impress*|notab*|striking*
angemessen*|verhältnismäßig*|unangemessen*|unverhältnismäßig*	odpowiedn*|stosown*|adekwatn*|niestosown*|współmiern*	thích hợp|phù hợp|tương xứng|thích đáng	passende|egnet|upassende|rimelig*|forholdsmessig*	appropriat*|adequat*|proportion*|suitab*|inappropriat*
skrupellos*|rücksichtslos*|gnadenlos*	bezwzględn*|bezlitos*|bezpardonow*	tàn nhẫn|không thương tiếc|bất chấp thủ đoạn	hensynsløs*|skruppelløs*|nådeløs*	ruthless*|reckless*|unscrupul*
`
