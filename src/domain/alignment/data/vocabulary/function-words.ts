/** Function words that carry a meaning across languages: connectives, relations, quantifiers, modals, questions. Format: `parseVocabulary`. */
export const FUNCTION_WORDS = `de	pl	vi	nb	en
# contrast and concession
aber	ale|lecz	nhưng|nhưng mà	men	but
jedoch|allerdings|indes|indessen	jednak|jednakże|natomiast	tuy nhiên|thế nhưng	imidlertid|derimot	however
dennoch|trotzdem|gleichwohl|nichtsdestotrotz	mimo to|niemniej|pomimo to|mimo wszystko	dù vậy|tuy vậy|dù sao|mặc dù vậy|tuy thế	likevel|allikevel|ikke desto mindre	nevertheless|nonetheless|even so|still
obwohl|obgleich|wenngleich|obschon	chociaż|choć|mimo że|pomimo że|aczkolwiek	mặc dù|dù rằng|cho dù|tuy rằng	selv om|skjønt	although|though|even though
trotz|ungeachtet	mimo|pomimo|wbrew|niezależnie od	bất chấp|mặc dù|bất kể	til tross|tross|på tross	despite|in spite of|notwithstanding|regardless
sondern|vielmehr	lecz|raczej	mà là|mà còn	men heller|snarere	rather|but rather|instead
hingegen|dagegen|im gegensatz	natomiast|w przeciwieństwie|z kolei	trái lại|ngược lại|trong khi đó|trái với	derimot|i motsetning	by contrast|in contrast|unlike|whereas
einerseits	z jednej strony	một mặt|mặt khác	på den ene siden	on the one hand
andererseits|andrerseits	z drugiej strony	mặt khác	på den andre siden	on the other hand
statt|anstatt|stattdessen|anstelle	zamiast	thay vì|thay vào đó|thay cho	i stedet|istedenfor|istedet	instead|instead of
außer|abgesehen von|ausgenommen	oprócz|poza tym|z wyjątkiem|poza	ngoại trừ|trừ	unntatt|bortsett fra|foruten	except|apart from|aside from|other than
sogar|selbst wenn|auch wenn	nawet|nawet jeśli	thậm chí|ngay cả|kể cả	til og med|selv om|selv når	even|even if|even when
sonst|ansonsten|andernfalls	inaczej|w przeciwnym razie|w przeciwnym wypadku	nếu không|nếu không thì	ellers|i motsatt fall	otherwise|or else
dabei|zugleich|gleichzeitig	jednocześnie|zarazem|równocześnie	đồng thời|cùng lúc|cùng lúc đó	samtidig	at the same time|simultaneously|meanwhile
unterdessen|inzwischen|mittlerweile|währenddessen	tymczasem|w międzyczasie	trong khi đó|trong lúc đó	imens|i mellomtiden|mens dette	meanwhile|in the meantime
# cause, purpose, condition
weil	ponieważ|gdyż|bo|dlatego że	bởi vì|vì	fordi|ettersom	because
da ja|zumal	zwłaszcza że|tym bardziej że|skoro	nhất là khi|vả lại	særlig fordi|ikke minst fordi	especially since|given that|not least because
deshalb|deswegen|daher|darum|somit|folglich	dlatego|zatem|więc|wobec tego|stąd	vì vậy|do đó|vì thế|do vậy|bởi vậy|cho nên	derfor|dermed|følgelig|altså	therefore|thus|hence|consequently|that is why
wegen|aufgrund|infolge	z powodu|wskutek|na skutek|w wyniku|ze względu na	vì|do bởi|hậu quả của	på grunn av|som følge av|grunnet	because of|due to|owing to|as a result of
dank	dzięki	nhờ có|nhờ vào	takket være	thanks to
damit|um zu	aby|żeby|by	để|nhằm|để cho	for å|slik at	in order to|so that|in order that
wenn|falls|sofern	jeśli|jeżeli|jeśliby|o ile	nếu|nếu như	hvis|dersom|om	if
solange	dopóki|póki|tak długo jak|pod warunkiem	miễn là|chừng nào	så lenge	as long as|provided that|so long as
es sei denn	chyba że	trừ khi|trừ phi	med mindre	unless
ob	czy	liệu|liệu rằng|hay không	om|hvorvidt	whether
unabhängig davon|egal	bez względu na|niezależnie od|obojętne	bất kể|bất luận|dù thế nào	uansett|uavhengig av	regardless of|no matter|irrespective
sodass|so dass	tak że|tak aby|w ten sposób	đến nỗi|đến mức|sao cho	slik at|så at	so that|such that
dafür|zugunsten	na rzecz|na korzyść|opowiada* się za	ủng hộ|có lợi cho|vì lợi ích	til fordel for|til gunst	in favour of|in favor of|on behalf of
im namen|im auftrag	w imieniu|na zlecenie	thay mặt|nhân danh	på vegne av|i navnet	on behalf of|in the name of
hinsichtlich|bezüglich|was betrifft|in bezug auf	w sprawie|odnośnie|co do|jeśli chodzi o|dotycząc*	về|liên quan đến|đối với	når det gjelder|angående|med hensyn til	regarding|concerning|with regard to|as for|in terms of
angesichts	w obliczu|wobec|zważywszy	trước tình hình|đứng trước|xét đến	i lys av|stilt overfor|med tanke på	in view of|given|in light of|faced with
# addition, order of thought, example
auch|ebenfalls|ebenso	też|także|również	cũng|cũng như	også|likeledes	also|too|as well
außerdem|zudem|ferner|darüber hinaus|überdies	ponadto|poza tym|oprócz tego|co więcej	ngoài ra|hơn nữa|thêm vào đó|bên cạnh đó|vả lại	dessuten|i tillegg|videre|attpåtil	moreover|furthermore|in addition|besides|additionally
sowie|sowohl|als auch	oraz|zarówno|a także|jak i	cũng như	samt|så vel som|både	as well as|both
oder|beziehungsweise	lub|albo|bądź	hoặc|hoặc là	eller	or
entweder	albo albo	hoặc là	enten	either
weder	ani ani|ani nie	không hề|cũng không|chẳng	verken|hverken	neither|nor
nicht nur	nie tylko	không chỉ|không những	ikke bare|ikke kun	not only|not just
zum beispiel|beispielsweise|etwa wie	na przykład|przykładowo|np	ví dụ|chẳng hạn|ví dụ như|chẳng hạn như	for eksempel|eksempelvis	for example|for instance|such as
darunter|unter anderem|inklusive|einschließlich	między innymi|m in|w tym|włącznie	trong đó có|bao gồm|trong số đó|kể cả	blant annet|deriblant|herunder|inkludert	including|among others|among them
nämlich|das heißt	mianowicie|czyli|to znaczy|to jest	tức là|nghĩa là|cụ thể là	nemlig|det vil si	namely|that is|that means|i e
insbesondere|vor allem|besonders|zumeist	szczególnie|zwłaszcza|przede wszystkim|w szczególności	đặc biệt là|nhất là|trước hết|chủ yếu|trên hết	særlig|spesielt|framfor alt|fremfor alt|først og fremst	especially|above all|in particular|particularly|notably
hauptsächlich|vorwiegend|überwiegend|größtenteils	głównie|w większości|przeważnie	chủ yếu|phần lớn|chính là	hovedsakelig|i hovedsak|stort sett|for det meste	mainly|mostly|largely|primarily|chiefly
im allgemeinen|generell|grundsätzlich|allgemein	ogólnie|w ogóle|zasadniczo|na ogół	nói chung|nhìn chung|về cơ bản	generelt|i det store og hele|som regel|stort sett	generally|in general|basically|overall
zum teil|teilweise|teils	częściowo|po części	một phần|phần nào	delvis|til dels	partly|partially|in part
schließlich|letztlich|endlich	wreszcie|w końcu|ostatecznie	cuối cùng|rốt cuộc|sau cùng	til slutt|endelig|omsider|til sist	finally|eventually|ultimately|in the end
übrigens|nebenbei	zresztą|przy okazji|nawiasem mówiąc	nhân tiện|à mà	forresten|for øvrig	by the way|incidentally
zusammenfassend|kurz gesagt|alles in allem	podsumowując|krótko mówiąc|w sumie	tóm lại|nói tóm lại	kort sagt|alt i alt|oppsummert	in short|in summary|all in all|to sum up
mit anderen worten|anders gesagt	innymi słowy	nói cách khác	med andre ord	in other words
erstens	po pierwsze	thứ nhất|trước hết	for det første	firstly|first of all
zweitens	po drugie	thứ hai	for det andre	secondly
drittens	po trzecie	thứ ba	for det tredje	thirdly
# relations in space and time
zwischen	między|pomiędzy	giữa	mellom|imellom	between
unter ihnen|inmitten	wśród|pośród|spośród	trong số|giữa lòng	blant|iblant	among|amongst|amid
gegen	przeciw|przeciwko	chống lại|chống	imot|mot	against
ohne	bez	không có|mà không|thiếu	uten	without
durch|mittels|anhand	przez|poprzez|za pomocą|przy pomocy	thông qua|bằng cách	gjennom|ved hjelp av|ved å	through|by means of|via|by using
mithilfe|mit hilfe	z pomocą|przy pomocy	với sự giúp đỡ|nhờ sự giúp đỡ	med hjelp fra|ved hjelp av	with the help of|with help
gegenüber	naprzeciw|naprzeciwko|wobec|względem	đối diện|đối với	overfor|rett imot	opposite|towards|vis a vis
innerhalb|binnen	w ciągu|wewnątrz|w obrębie	trong vòng|bên trong	innenfor|innen|i løpet av	within|inside
außerhalb	poza|na zewnątrz	bên ngoài	utenfor	outside
oberhalb|über	powyżej|ponad|nad	bên trên|phía trên	ovenfor|over	above|over
unterhalb	poniżej|pod	bên dưới|phía dưới	nedenfor|under	below|beneath|underneath
neben|daneben	obok|przy	bên cạnh|cạnh	ved siden av|attmed	beside|next to|alongside
hinter|dahinter	za plecami|z tyłu	phía sau|đằng sau	bak|bakom	behind
vorn|vorne|voran	z przodu|na czele	phía trước|đằng trước	foran|forrest	in front|ahead
in der nähe|nahe|unweit	w pobliżu|niedaleko|nieopodal|blisko	gần|gần đó|ở gần	i nærheten|nær|like ved	near|nearby|close to
entlang	wzdłuż	dọc theo|dọc	langs|langsmed	along
um herum|rings um|rund um	wokół|dookoła|naokoło	xung quanh	rundt omkring|omkring	around
mitten	pośrodku|w środku	ở giữa|giữa lúc	midt i|midt på	in the middle
richtung|in richtung	w kierunku|w stronę	về phía|theo hướng|hướng tới	i retning|mot nord	toward|towards|in the direction
von bis	od do	từ đến	fra til	from to
jenseits	poza granicami|po drugiej stronie	bên kia|vượt quá|vượt khỏi	hinsides|på den andre siden av	beyond|across
überall	wszędzie	khắp nơi|mọi nơi|khắp	overalt	everywhere
nirgends|nirgendwo	nigdzie	không nơi nào|không đâu	ingen steder|ingensteds	nowhere
irgendwo	gdzieś	đâu đó|nơi nào đó	et eller annet sted	somewhere
dort|da drüben	tam	ở đó|nơi đó|đằng kia	der borte|dit	there|over there
hier|hierher|hierzulande	tutaj|tu	ở đây|nơi đây|tại đây	her|hit	
draußen	na zewnątrz|na dworze	bên ngoài|ngoài trời	utendørs|ute	outdoors|outside
drinnen	w środku|wewnątrz	bên trong|trong nhà	innendørs|inne	indoors|inside
oben	na górze|u góry	ở trên|phía trên	oppe|øverst	at the top|upstairs|up there
unten	na dole|u dołu	ở dưới|phía dưới	nede|nederst	at the bottom|downstairs|down there
hinaus|heraus	na zewnątrz	ra ngoài	ut	out
hinein|herein	do środka|do wnętrza	vào trong	inn	into
weg|fort	precz|z dala	xa khỏi|đi mất	vekk|bort	away
zurück	z powrotem	trở lại|quay lại	tilbake	back
vorwärts|voraus	naprzód|do przodu	về phía trước|tiến lên	framover|fremover	forward|forwards
# before, after, since, until
bevor|ehe	zanim	trước khi	før enn|innen	before
vor dem	przed	trước	forut for|i forkant av	prior to|ahead of
nachdem	po tym jak|gdy już	sau khi	etter at	after
danach|daraufhin|anschließend	potem|następnie|później|po czym	sau đó|tiếp đó|rồi sau đó	etterpå|deretter|så	afterwards|afterward|then|subsequently
zuvor|vorher|davor	wcześniej|przedtem|uprzednio	trước đó|trước đây	tidligere|på forhånd	previously|beforehand|earlier
seit|seitdem|seither	odkąd|od tego czasu|od tamtej pory	kể từ|từ khi|kể từ khi|từ đó	siden|siden da	since|since then|ever since
bis	dopóki nie|aż do	cho đến khi|cho đến|đến khi|tới khi	inntil|til	until|till
während	podczas|w trakcie|podczas gdy	trong khi|trong suốt|trong lúc	mens|under|i løpet av	while|during|whilst
sobald	gdy tylko|jak tylko|kiedy tylko	ngay khi|ngay sau khi|một khi	så snart|straks	as soon as|once
als er|als sie|als die|als der	gdy|kiedy	khi|lúc|vào lúc	da|når	when
damals	wtedy|wówczas|ówczes*	khi đó|lúc đó|hồi đó|lúc bấy giờ	den gang|den gangen|daværende	at that time|at the time|back then
schon|bereits	już	đã|rồi	allerede|alt	already
noch nicht	jeszcze nie	vẫn chưa|chưa	ennå ikke|ikke ennå	not yet
noch|noch immer|immer noch|weiterhin|nach wie vor	nadal|wciąż|jeszcze|ciągle	vẫn|vẫn còn|tiếp tục|còn	fortsatt|fremdeles|framleis|ennå|enda	still|yet|continues to
nicht mehr	już nie	không còn|không còn nữa	ikke lenger	no longer|not any more|anymore
erst	dopiero	chỉ mới	først nå|ikke før	not until|only now|only then
gerade|soeben	właśnie|dopiero co	vừa mới	akkurat|nettopp	just|just now
# negation and exclusivity
nicht	nie	không|chẳng	ikke|ei	not
kein|keine|keinen|keiner|keines|keinem|keinerlei	żaden|żadn*	không có|không ai|chẳng có|không một	ingen|ikke noe|ikke noen|intet	no|none|not any
niemand*	nikt|nikogo|nikomu|nikim	không ai|chẳng ai	ingen	nobody|no one
nichts	nic|niczego|niczym	không có gì|chẳng có gì	ingenting|intet	nothing
nie|niemals|noch nie	nigdy	không bao giờ|chưa bao giờ|chưa từng|chẳng bao giờ	aldri	never
kaum	ledwie|ledwo|niemal nie|prawie nie	hầu như không|hiếm khi|khó mà	knapt|neppe|så vidt	hardly|barely|scarcely
nur|lediglich|bloß	tylko|jedynie|zaledwie|wyłącznie	chỉ|chỉ có|mỗi	bare|kun|utelukkende	only|merely|just
ausschließlich	wyłącznie	chỉ duy nhất|hoàn toàn chỉ	utelukkende|eksklusivt	exclusively|solely
allein	samodzielnie|w pojedynkę|samotn*	một mình	alene	alone
einzig*	jedyn*	duy nhất	eneste	sole|the only
keineswegs|gar nicht|überhaupt nicht|auf keinen fall	wcale|w żadnym razie|bynajmniej|w żadnym wypadku	hoàn toàn không|không hề|tuyệt đối không	slett ikke|på ingen måte|ikke i det hele tatt	not at all|by no means|in no way
# quantifiers
alle|aller|allen	wszyscy|wszystkie|wszystkich|wszystkim|wszystkimi	tất cả|mọi|toàn thể|mọi người	alle|samtlige	all
alles	wszystko|wszystkiego|wszystkiemu	mọi thứ|tất cả|mọi điều	alt|alt sammen	everything
jeder|jede|jedes|jedem|jeden	każdy|każda|każde|każdego|każdej|każdym|każdemu	mỗi|từng|mọi	hver|hvert|enhver|ethvert	each|every|everyone|everybody
beide*	oba|obie|obaj|obu|obydw*	cả hai|hai bên	begge	both
einige|einiger|einigen|manche*	niektór*|kilka|kilku|pewne|pewni	một số|vài|một vài	noen|enkelte|somme	some|a few
etliche|mehrere*|verschiedene	kilka|kilku|kilkoma|szereg	một vài|vài|nhiều	flere|atskillige	several|a number of
viele|vieler|vielen	wielu|wiele|wieloma|liczni|liczne|licznych	nhiều|rất nhiều|nhiều người	mange	many|a lot of|lots of
zahlreich*|unzählig*|etliche	liczn*|niezliczon*	vô số|hàng loạt|đông đảo	tallrik*|utallig*|en rekke	numerous|countless
wenige|weniger als|wenigen	niewiel*|mało|nieliczn*	ít|rất ít|một vài	få|lite	few|little
mehr als|über	ponad|więcej niż|przeszło	hơn|nhiều hơn	mer enn|over|flere enn	more than|over
weniger als|unter	mniej niż|poniżej	ít hơn|chưa đầy|chưa đến	mindre enn|under|færre enn	less than|under|fewer than
mindestens|wenigstens|zumindest	co najmniej|przynajmniej	ít nhất|tối thiểu	minst|i det minste|i hvert fall	at least|no fewer than
höchstens|maximal|bis zu	najwyżej|maksymalnie|co najwyżej	tối đa|nhiều nhất|lên tới	høyst|maksimalt|opptil|inntil	at most|up to|no more than
etwa|ungefähr|rund|circa|zirka|schätzungsweise	około|mniej więcej|jakieś|blisko	khoảng|ước chừng|xấp xỉ	omtrent|cirka|omlag|rundt|om lag	about|around|approximately|roughly|some
fast|beinahe|nahezu|annähernd	prawie|niemal|niemalże|blisko	gần như|hầu như|suýt|gần	nesten|nær|bortimot	almost|nearly|virtually|close to
genau|exakt	dokładnie|równo	chính xác|đúng	nøyaktig|eksakt|akkurat	exactly|precisely
genug|ausreichend*|genügend	dosyć|dość|wystarczając*	đủ|đầy đủ	nok|tilstrekkelig*	enough|sufficient*
zu viel|zu viele|zu sehr	zbyt|zbyt wiele|za dużo	quá nhiều|quá mức	for mye|for mange	too much|too many
sehr|äußerst|überaus	bardzo|niezwykle|ogromnie	rất|vô cùng|hết sức|cực kỳ	veldig|svært|meget|ytterst	very|extremely|highly
ziemlich|recht gut	dość|całkiem|dosyć	khá|tương đối	ganske|temmelig|nokså	quite|rather|fairly|pretty
völlig|ganz und gar|vollkommen|komplett*	całkowicie|zupełnie|w pełni|kompletn*	hoàn toàn|toàn bộ	helt|fullstendig|komplett	completely|entirely|fully|totally
immer mehr|zunehmend	coraz|coraz bardziej|coraz więcej	ngày càng|càng ngày càng	stadig mer|i økende grad|stadig flere	increasingly|more and more
noch mehr|umso mehr|desto	tym bardziej|jeszcze bardziej|im tym	càng|hơn nữa	desto mer|jo	all the more|even more
so viel|so viele	tak wiele|tyle|tylu	nhiều đến thế|nhiều như vậy|bấy nhiêu	så mange|så mye	so many|so much
meisten|die meisten	większość|większości|najwięcej	hầu hết|đa số|phần lớn	de fleste	most|most of
insgesamt|zusammen	łącznie|w sumie|ogółem|razem	tổng cộng|tất cả	til sammen|i alt|totalt	in total|altogether|overall
der rest|übrig*	reszt*|pozostał*	phần còn lại|còn lại	resten|øvrig*|gjenværende	rest|the remaining|remainder
andere*	inny|inna|inne|innych|innego|innej|innym|innymi	khác|những người khác|cái khác	andre|annet|annen|anna	other|others|another
gleich|gleiche*|derselbe|dieselbe*|dasselbe|denselben	ten sam|ta sama|to samo|tego samego|tej samej|te same|takie same	cùng|giống nhau|như nhau	samme|likt	same|the same
eigen|eigene*	własn*	riêng|của riêng|của chính	egen|eget|egne	own
gewisse*|bestimmte*	pewien|pewna|pewne|pewnych|określon*	nhất định|nào đó	viss|visse|bestemte	certain
sonstig*|weitere*	kolejn*|dalsz*	khác nữa	ytterligere|videre	further|additional
# comparison and manner
als ob|als wäre	jakby|jak gdyby	như thể|như là	som om	as if|as though
wie auch|genauso|ebenso wie	tak samo|tak jak|podobnie jak	cũng như|giống như|y như	like som|på samme måte|slik som	just like|just as|likewise
ähnlich*	podobn*|podobnie	tương tự|giống|giống như	lignende|liknende|tilsvarende	similar|similarly|alike
anders|unterschiedlich*|verschieden*	inaczej|odmienn*|różn*	khác biệt|khác nhau|khác	annerledes|forskjellig*|ulik*	different|differently|various|differ
im vergleich	w porównaniu	so với|so sánh với	sammenlignet|sammenliknet|i forhold til	compared|in comparison|relative to
so|auf diese weise|derart	w ten sposób|tak więc	như vậy|như thế|bằng cách này	slik|sånn|på denne måten	thus|in this way|like this
vielleicht|womöglich|eventuell|möglicherweise	może|być może|ewentualn*|możliwe	có lẽ|có thể|biết đâu|có khả năng	kanskje|muligens|eventuelt	perhaps|maybe|possibly
wahrscheinlich|vermutlich|wohl|voraussichtlich	prawdopodobn*|zapewne|przypuszczaln*	có lẽ|có thể|nhiều khả năng|có khả năng	sannsynlig*|trolig|formodentlig|antakelig	probably|likely|presumably
offenbar|anscheinend|offensichtlich*|augenscheinlich	najwyraźniej|widocznie|podobno	dường như|có vẻ như|rõ ràng	tilsynelatende|åpenbar*|øyensynlig	apparently|evidently|obviously|seemingly
angeblich*|mutmaßlich*	rzekom*|domniema*|podobno	được cho là|bị cáo buộc|nghi là	angivelig*|påstått|antatt|visstnok	allegedly|alleged|reportedly|purported*|suspected
natürlich|selbstverständlich|freilich	oczywiście|naturalnie|rzecz jasna	tất nhiên|dĩ nhiên|đương nhiên|hiển nhiên	selvfølgelig|naturligvis|selvsagt	of course|naturally
sicherlich|gewiss|zweifellos	na pewno|z pewnością|bez wątpienia|niewątpliw*	chắc chắn|không nghi ngờ gì	sikkert|utvilsomt|uten tvil	certainly|surely|undoubtedly|no doubt
tatsächlich|wirklich|in der tat	naprawdę|rzeczywiście|faktycznie|istotnie	thực sự|thật sự|quả thực|thực tế	virkelig|faktisk|egentlig|i virkeligheten	really|indeed|actually|in fact
eigentlich	właściwie|tak naprawdę	thực ra|đúng ra	egentlig	actually|in fact
leider|bedauerlicherweise	niestety	đáng tiếc|rất tiếc|tiếc là|thật không may	dessverre	unfortunately|sadly|regrettably
glücklicherweise|zum glück	na szczęście	may mắn thay|may mắn|may là	heldigvis	fortunately|luckily
hoffentlich	miejmy nadzieję|oby	hy vọng rằng|mong rằng	forhåpentligvis|forhåpentlig	hopefully
gern|gerne	chętnie|z chęcią	sẵn lòng|vui lòng	gjerne	gladly|willingly
lieber	raczej|woleć|woli|wolą	thà|muốn hơn	heller	would rather|prefer to
zusammen|gemeinsam|miteinander	razem|wspólnie|wraz	cùng nhau|cùng với|cùng	sammen|i fellesskap	together|jointly|along with
gegenseitig*|einander	wzajemn*|nawzajem	lẫn nhau|với nhau	hverandre|gjensidig*	each other|one another|mutual*
selbst|selber	sam|sama|sami|samo|same	chính|tự|bản thân	selv|sjøl	himself|herself|themselves|itself|myself|yourself|ourselves
plötzlich|auf einmal	nagle|nagły|nagła|znienacka	đột nhiên|bất ngờ|đột ngột|bỗng nhiên	plutselig|brått|med ett	suddenly|sudden|abruptly
# according to, reporting
laut|zufolge|gemäß|nach angaben	według|zgodnie z|w myśl|jak podaje|jak podają	theo|theo như	ifølge|i følge|i henhold til	according to|in accordance with
bekanntlich	jak wiadomo	như đã biết|như mọi người biết	som kjent	as is known|as we know
sozusagen|gewissermaßen	niejako|poniekąd|że tak powiem	có thể nói|như thể	så å si|på en måte	so to speak|in a sense
sogenannt*	tak zwan*|tzw	cái gọi là	såkalt*	so called
# modals
muss|musste*|müssen|müsse	musi|muszą|musieć|musiał*|musimy|muszę	phải|buộc phải|cần phải	må|måtte	must|have to|has to|had to
soll|sollen|solle	ma zostać|mają zostać|powinien|powinn*	cần phải	skal|skulle	shall|is to|are to|supposed to
sollte|sollten	powinien|powinn*	lẽ ra|lẽ ra phải	bør|burde	should|ought to
kann|können|könne	może|mogą|możemy|można|potrafi|potrafią	có thể	kan	can|able to
könnte|könnten	mógłby|mogłaby|mogliby|mogłyby|mogłoby|mogą	có thể|có thể sẽ	kunne|kan komme til	could|might
konnte|konnten	mógł|mogła|mogli|mogło|udało się	đã có thể	kunne|klarte	could|was able to|were able to
darf|dürfen|durfte*|dürfe	wolno|może|mogą	được phép|có quyền	kan få|får lov	may|allowed to|permitted to
dürfte|dürften	prawdopodobnie|najpewniej|zapewne	có lẽ|có khả năng	vil trolig|antas å	is likely to|are likely to|is expected to
will|wollen|wolle	chce|chcą|chcemy|chcieć	muốn|mong muốn	vil ha|ønsker	want|wants
wollte|wollten	chciał|chciała|chcieli|chciało	đã muốn|muốn	ville ha|ønsket	wanted|wished
möchte|möchten	chciałby|chciałaby|chcieliby|chciałbym	mong muốn|muốn	ønsker|vil gjerne	would like|would like to
würde|würden	byłby|byłaby|byłoby|byliby	sẽ|có thể sẽ	ville	would
wird|werden	będzie|będą|będziemy	sẽ|sắp	vil|kommer til å|skal	will|going to
wurde|wurden|worden	został*|zostało|zostali|zostały	đã được|đã bị	ble|blei|blitt	was|were|been
darf nicht|dürfen nicht	nie wolno|nie może|nie mogą	không được|không được phép	må ikke|får ikke|kan ikke	must not|may not|not allowed
kann nicht|können nicht|konnte nicht	nie może|nie mogą|nie mógł	không thể	kan ikke|kunne ikke	cannot|can not|could not|unable to
braucht|brauchen	potrzebuje|potrzebują|trzeba	cần|cần có	trenger|behøver	need|needs
# questions
wer	kto	ai	hvem	who
wen|wem	kogo|komu|kim	ai	hvem	whom
wessen	czyj|czyja|czyje	của ai	hvis	whose
was	co|czego|czemu	cái gì|điều gì|những gì|gì	hva	what
wann	kiedy	khi nào|bao giờ|lúc nào	når	when
wo	gdzie	ở đâu|nơi nào|đâu	hvor	where
woher	skąd	từ đâu	hvorfra|hvor fra	from where|where from
wohin	dokąd	đi đâu	hvorhen|hvor hen	where to
warum|weshalb|wieso	dlaczego|czemu	tại sao|vì sao|sao lại	hvorfor	why
wie	jak|w jaki sposób	như thế nào|thế nào|làm sao|làm thế nào|ra sao	hvordan|korleis	how
wie viele|wie viel|wieviel*	ile|ilu	bao nhiêu	hvor mange|hvor mye	how many|how much
wie lange	jak długo	bao lâu	hvor lenge	how long
wie oft	jak często|ile razy	bao nhiêu lần|thường xuyên thế nào	hvor ofte	how often
welche|welcher|welches|welchen|welchem	który|która|które|którzy|którego|której|których|którym	nào|cái nào|những nào	hvilke|hvilken|hvilket	which
was für	jakie|jakich	loại nào|như thế nào	hva slags	what kind of
# pronoun-like words
wir|uns	my|nam|nas|nami	chúng tôi|chúng ta	vi|oss	we|us
unser|unsere*	nasz|nasza|nasze|naszego|naszej|naszych|naszym	của chúng tôi|của chúng ta	vårt	our|ours
ich|mich|mir	ja|mnie|mi	tôi|mình	jeg|meg	i|me
mein|meine|meinen|meiner|meinem	mój|moja|moje|mojego|mojej|moich|moim	của tôi	min|mitt|mine	my|mine
sie alle|ihnen	oni|one|ich|im|nimi	họ|bọn họ|chúng	de|dem	they|them
ihre|ihren|ihrer|ihrem	ich|swój|swoje|swoich|swoją|swojego|swojej	của họ	deres	their|theirs
er|ihn|ihm	on|jego|jemu|mu|niego|nim	ông ấy|ông ta|anh ấy|anh ta|ông	han|ham	he|him
sein|seine|seinen|seiner|seinem	jego|swój|swoje|swojego|swojej|swoich|swoim	của ông|của anh|của mình	hans|sin|sine	his
ihr|ihrer	ona|niej|jej|nią	bà ấy|cô ấy|bà ta|cô ta|bà	hun|henne|hennes	she|her|hers
du|dich|dir	ty|ciebie|tobie|cię|tobą	bạn	du|deg	you
euch|ihr alle	wy|was|wam|wami	các bạn|các anh		you all|all of you
dein|deine|deinen|deiner	twój|twoja|twoje|twojego|twojej|twoich	của bạn	din|ditt|dine	your|yours
jemand|jemanden|jemandem	ktoś|kogoś|komuś|kimś	ai đó|người nào đó|một người nào đó	noen	someone|somebody|anyone|anybody
etwas	coś|czegoś|czymś	điều gì đó|cái gì đó|một điều gì đó	noe	something|anything
dieser|diese|dieses|diesen|diesem	ten|ta|te|tego|tej|tych|tym|tymi|niniejsz*	này|những này|điều này	denne|dette|disse	this|these
jener|jene|jenes|jenen|jenem	tamten|tamta|tamto|tamte|tamtego|tamtej|tamtych	đó|kia|ấy|điều đó	den der|de der|hin	that|those
solche|solcher|solches|solchen|solch	takie|takich|takiego|takiej	như vậy|như thế|kiểu như vậy	slik|slike|slikt	such
irgend|irgendein*|irgendwelche*	jakiś|jakaś|jakieś|jakikolwiek|jakiekolwiek|jakichkolwiek	nào đó|bất kỳ|bất cứ	noen som helst|hvilken som helst	any|whichever|whatever
man	się	người ta	man	one
wer auch immer|jeder der	ktokolwiek	bất cứ ai|bất kỳ ai	hvem som helst	whoever|anyone who
was auch immer	cokolwiek	bất cứ điều gì|bất cứ thứ gì	hva som helst	whatever|anything
ja	tak	vâng|đúng vậy	ja	yes
nein	nie	không	nei	no
danke|vielen dank|bedank*|dankt*|dankbar*	dziękuj*|podziękow*|dzięki|wdzięczn*	cảm ơn|cám ơn|biết ơn	takk|takket|takknemlig*	thank|thanks|thanked|grateful
bitte	proszę	làm ơn|xin vui lòng	vær så snill|vennligst	please
`
