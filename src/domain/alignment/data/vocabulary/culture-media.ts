/** Words of culture and the media: press, broadcasting, film, music, literature, art, monuments. Format: `parseVocabulary`. */
export const CULTURE_MEDIA = `de	pl	vi	nb	en
# press and broadcasting
zeitung|zeitungen|tageszeitung*|blatt|zeitungsbericht*	gazet*|dziennik|dziennika|dzienniki	tờ báo|nhật báo	avis|avisen|aviser|dagsavis*	newspaper*|daily newspaper
zeitschrift*|magazin*|wochenzeitung*	czasopism*|tygodnik*|magazyn*|miesięcznik*	tạp chí|tuần báo	magasin*|tidsskrift*|ukeblad*	magazine*|weekly
journalist*|reporter*|korrespondent*	dziennikar*|reporter*|korespondent*	nhà báo|phóng viên|ký giả	journalist*|reporter*|korrespondent*	journalist*|reporter*|correspondent*
redakteur*|redaktion*|chefredakteur*	redaktor*|redakc*	biên tập viên|tòa soạn|tổng biên tập	redaktør*|redaksjon*	editor*|newsroom*|editorial*
nachrichtenagentur*|presseagentur*	agencj* prasow*|agencj* informacyjn*	hãng tin|hãng thông tấn|thông tấn xã	nyhetsbyrå*	news agency|news agencies
pressekonferenz*	konferencj* prasow*	họp báo|cuộc họp báo	pressekonferanse*	press conference*|news conference*
pressemitteilung*|presseerklärung*	komunikat* prasow*|komunikat*|oświadczeni*	thông cáo báo chí|thông cáo|tuyên bố	pressemelding*	press release*|statement*
schlagzeile*|titelseite*|überschrift*	nagłów*|pierwsz* stron*	tiêu đề|trang nhất|tít báo	overskrift*|forsid*	headline*|front page*
leitartikel*|kolumne*|kommentator*	felieton*|komentator*	xã luận|chuyên mục|bình luận viên	lederartikkel*|spalte|spaltist*|kommentator*	columnist*|editorial|commentator*
fernsehsender*|sender|sendern|rundfunk*|fernsehanstalt*	stacj* telewizyjn*|nadawc*|kanał telewizyjny	đài truyền hình|kênh truyền hình	tv kanal*|kringkast*|tv stasjon*	broadcaster*|television station*|tv channel*|tv station*
fernsehen|fernseher*|fernsehserie*	telewiz*|serial*	truyền hình|vô tuyến|phim truyền hình	fjernsyn*|tv serie*	television*|tv series
radio*|hörfunk*|radiosender*	radi|radio|radia|radiow*|radiu	đài phát thanh|phát thanh|radio	radio*	radio|radios
sendung|sendungen|ausgestrahlt*|ausstrahl*|übertragung*	audycj*|transmis*|wyemitow*|nadawan*	phát sóng|chương trình truyền hình|truyền hình trực tiếp	sending|sendinger|kringkast*|overfør*	broadcast*|aired|airs
moderator*|talkshow*	prezenter*|prowadząc* program	người dẫn chương trình|dẫn chương trình	programleder*|talkshow*	presenter*|host of|talk show*|anchor*
live|liveübertragung*|livestream*	na żywo	trực tiếp|tường thuật trực tiếp	direktesend*|direktesendt	livestream*|live broadcast
werbung*|werbespot*|anzeigenkunde*|reklame*	reklam*	quảng cáo	reklame*|annonse*	advert*|commercials|ad|ads
leser|leserin*|leserschaft*	czytelni*	độc giả|bạn đọc	leser|lesere|leserne	reader|readers
# film and stage
kino|kinos|kinofilm*	kino|kina|kinach|kinow*	rạp chiếu phim|điện ảnh|rạp phim	kino|kinoen|kinoer	cinema*|movie theater*
spielfilm*|film|filme|films|dokumentarfilm*|doku	film|filmu|filmy|filmów|filmie|filmow*|dokumentaln*	bộ phim|phim tài liệu|phim	filmen|filmer|dokumentarfilm*|spillefilm*	film|films|movie|movies|documentar*
schauspieler*|filmstar*	aktor*|aktork*	diễn viên|nam diễn viên|nữ diễn viên|tài tử	skuespiller*	actor|actors|actress*
regisseur*|regie|filmemacher*	reżyser*	đạo diễn	regissør*|filmskaper*	film director*|filmmaker*|directed by
drehbuch*|szene|szenen	scenariusz*|scen|scena|sceny|scenę|scenarzyst*	kịch bản|cảnh quay|biên kịch	manus|manuset|filmmanus*|scene|scener	screenplay*|script|scene|scenes
oscar*|filmpreis*|filmfestspiel*|filmfestival*	oscar*|festiwal* filmow*	liên hoan phim|giải oscar	oscar*|filmfestival*	oscar*|academy award*|film festival*
hollywood*	hollywood*	hollywood	hollywood*	hollywood*
theater|theaters|theaterstück*|bühne*|inszenier*	teatr*|sztuk* teatraln*|inscenizac*	nhà hát|sân khấu|vở kịch|kịch nói	teater|teatre*|teaterstykk*	theatre*|theater*|stage play|staging
komödie*|komiker*|satire*|kabarett*	komedi*|komik|komika|satyr*|kabaret*	hài kịch|phim hài|diễn viên hài|châm biếm	komedie*|komiker*|satir*	comed*|satir*
zirkus*|clown*	cyrk*|klaun*	rạp xiếc|xiếc|chú hề	sirkus*|klovn*	circus*|clown*
tanz|tänze*|tänzer*|tanzen|ballett*	taniec|tańc*|tancer*|balet*	khiêu vũ|vũ công|nhảy múa|điệu nhảy|ba lê	dans|dansen|danser*|ballett*	dance*|dancing|ballet*
# music
musiker*|musikerin*	muzyk*|muzyc*	nhạc sĩ|nhạc công	musiker*	musician*
sängerin*|sänger*	śpiewac*|piosenkar*|wokalist*	ca sĩ|nữ ca sĩ	sangeren|sangere|sangerinne*|vokalist*	singer*|vocalist*
lied|lieder|liedern|song|songs	piosenk*|pieśn*	ca khúc|bài hát|bài ca	sangen|låt|låten|låter	song|songs
konzert*|tournee*|auftritt*	koncert*|tras* koncertow*|występ*	buổi hòa nhạc|hòa nhạc|chuyến lưu diễn|biểu diễn	konsert*|turné*	concert*|gig|gigs|performance*
orchester*|dirigent*|komponist*	orkiestr*|dyrygent*|kompozytor*	dàn nhạc|nhạc trưởng|nhà soạn nhạc	orkester*|dirigent*|komponist*	orchestra*|conductor*|composer*
oper|opern|opernhaus*	oper|opera|opery|operow*	nhạc kịch|nhà hát opera|opera	opera*	opera|operas
album|alben|schallplatte*	album|albumu|albumy|płyt*	đĩa nhạc|album	album*|plateutgiv*	album|albums
klavier*|gitarre*|geige*|instrument*	fortepian*|gitar*|skrzypc*|pianist*|instrument*	đàn piano|đàn ghi ta|nhạc cụ|nghệ sĩ dương cầm	klaver*|gitar*|fiolin*|pianist*|instrument*	piano*|guitar*|violin*|pianist*|instrument*
eurovision*	eurowizj*	eurovision	eurovision*|melodi grand prix	eurovision*
nationalhymne*|hymne*	hymn*	quốc ca	nasjonalsang*	anthem*
# literature and art
schriftsteller*|autor|autoren|autorin*	pisarz*|pisark*|autor*	nhà văn|tác giả|tiểu thuyết gia	forfatter*	writer*|author*|novelist*
roman|romane|romans|erzählung*	powieś*|opowiadani*	tiểu thuyết|cuốn tiểu thuyết|truyện ngắn	roman|romanen|romaner|novelle*	novel|novels|short stor*
dichter|dichtern|dichterin*|gedicht*|lyrik*	poet*|poezj*|wiersz*	nhà thơ|bài thơ|thơ ca|thi sĩ	dikter|diktere|dikt|diktet|poesi*	poet*|poem*
verlag|verlage|verlags|verleger*	wydawnict*|wydawc*	nhà xuất bản	forlag*|forlegger*	publisher*|publishing house
märchen*|legende*	baśń|baśni*|bajk*|legend*	truyện cổ tích|cổ tích|truyền thuyết	eventyr*|sagn*|legende*	fairy tale*|legend|legends|myth*
tagebuch*|biografie*|memoiren*	pamiętnik*|biografi*|wspomnieni*	nhật ký|tiểu sử|hồi ký	dagbok*|dagbøker|biografi*|memoar*	diary|diaries|biograph*|memoir*
comic*|karikatur*	komiks*|karykatur*	truyện tranh|biếm họa|tranh biếm họa	tegneserie*|karikatur*	comic book*|cartoon*|caricature*
künstler*|kunstwerk*	artyst*|dzieł* sztuki	nghệ sĩ|tác phẩm nghệ thuật	kunstner*|kunstverk*	artist*|artwork*|work of art|works of art
maler|malerin*|gemälde*|malerei*	malarz*|malarst*|obraz olejn*|malowidł*	họa sĩ|bức tranh|hội họa|hoạ sĩ	maler|maleren|maleri*	painter*|painting*
bildhauer*|skulptur*|statue*	rzeźb*|posąg*|statu|statua|statuy	bức tượng|điêu khắc|nhà điêu khắc|pho tượng	billedhugger*|skulptur*|statue*	sculpt*|statue*
fotograf*|fotografie*	fotograf*	nhiếp ảnh gia|nhiếp ảnh|thợ chụp ảnh	fotograf*	photograph*
galerie*|kunstausstellung*|sammler*	galeri*|kolekcjoner*	phòng trưng bày|triển lãm nghệ thuật|nhà sưu tập	galleri*|samler*	galler*|collector*
museum|museums|museen	muzeum|muzea|muzeów|muzealn*	bảo tàng|viện bảo tàng	museum|museet|museer	museum|museums
denkmal*|mahnmal*	pomnik*|zabytk*|zabytek	đài tưởng niệm|tượng đài|di tích	minnesmerke*|monument*	monument*|memorial*
kulturerbe*|kulturgut*|weltkulturerb*	dziedzictw*|dóbr kultury	di sản|di sản văn hóa|di sản thế giới|di sản văn hoá	kulturarv*|verdensarv*	heritage*
schloss|schlösser*|burg|burgen|palast*	zamek|zamk*|pałac*	lâu đài|cung điện|pháo đài	slott|slottet|borg|borgen|palass*	castle*|palace*
festival*|festspiel*|volksfest*	festiwal*	lễ hội|liên hoan|đại nhạc hội	festival*	festival*
karneval*|fasching*	karnawał*	lễ hội hóa trang	karneval*	carnival*
publikum|zuhörer*|beifall*|applaus*	publicznoś*|słuchacz*|oklask*|aplauz*	khán giả|thính giả|tràng pháo tay|vỗ tay	publikum*|lyttere|applaus*	audience*|listener*|applau*
premiere*|uraufführung*	prapremier*|premierow* pokaz*	buổi ra mắt|công chiếu|ra mắt	premiere*|urpremiere*	premiere*
preisträger*|preisverleihung*	laureat*|wręczeni* nagród	người đoạt giải|lễ trao giải|trao giải	prisvinner*|prisutdel*	prizewinner*|award ceremony|laureate*
`
