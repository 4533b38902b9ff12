/**
 * Big cities and regions that other languages call by a name of their own: the English name, then for each language
 * its forms. Languages of Latin letters that share the English form are left out. Written for this project.
 */
const TABLE = `
Moscow | ro Moscova | pl Moskwie | de Moskau | fr Moscou | es Moscú | it Mosca | pt Moscou, Moscovo | nl Moskou | pl Moskwa | cs Moskva | sv Moskva | da Moskva | no Moskva | fi Moskova | tr Moskova | ru Москва | uk Москва | el Μόσχα | ja モスクワ | zh 莫斯科 | ko 모스크바 | ar موسكو | he מוסקבה | id Moskwa | vi Mát-xcơ-va
Washington | ru Вашингтон | uk Вашингтон | el Ουάσινγκτον | ja ワシントン | zh 华盛顿, 華盛頓 | ko 워싱턴 | ar واشنطن | he וושינגטון | pl Waszyngton
New York | es Nueva York | pt Nova York, Nova Iorque | pl Nowy Jork | ru Нью-Йорк | uk Нью-Йорк | el Νέα Υόρκη | ja ニューヨーク | zh 纽约, 紐約 | ko 뉴욕 | ar نيويورك | he ניו יורק
London | ro Londra | fr Londres | es Londres | pt Londres | it Londra | tr Londra | nl Londen | pl Londyn | cs Londýn | fi Lontoo | ru Лондон | uk Лондон | el Λονδίνο | ja ロンドン | zh 伦敦, 倫敦 | ko 런던 | ar لندن | he לונדון
Paris | es París | it Parigi | nl Parijs | pl Paryż | cs Paříž | fi Pariisi | ru Париж | uk Париж | el Παρίσι | ja パリ | zh 巴黎 | ko 파리 | ar باريس | he פריז
Berlin | es Berlín | it Berlino | pt Berlim | nl Berlijn | cs Berlín | fi Berliini | ru Берлин | uk Берлін | el Βερολίνο | ja ベルリン | zh 柏林 | ko 베를린 | ar برلين | he ברלין
Vienna | ro Viena | cs Vídni | de Wien | fr Vienne | es Viena | pt Viena | it Vienna | nl Wenen | pl Wiedeń | cs Vídeň | sv Wien | da Wien | no Wien | fi Wien | tr Viyana | ru Вена | uk Відень | el Βιέννη | ja ウィーン | zh 维也纳 | ko 빈 | ar فيينا | he וינה
Rome | ro Roma | cs Římě | de Rom | it Roma | es Roma | pt Roma | tr Roma | pl Rzym | cs Řím | sv Rom | da Rom | fi Rooma | ru Рим | uk Рим | el Ρώμη | ja ローマ | zh 罗马 | ko 로마 | ar روما | he רומא
Brussels | ro Bruxelles | cs Bruselu | de Brüssel | fr Bruxelles | es Bruselas | it Bruxelles | pt Bruxelas | nl Brussel | pl Bruksela | cs Brusel | sv Bryssel | da Bruxelles | no Brussel | fi Bryssel | tr Brüksel | ru Брюссель | uk Брюссель | el Βρυξέλλες | ja ブリュッセル | zh 布鲁塞尔 | ko 브뤼셀 | ar بروكسل | he בריסל
Beijing | de Peking | fr Pékin | es Pekín | it Pechino | pt Pequim | nl Peking | pl Pekin | cs Peking | sv Peking | fi Peking | tr Pekin | ru Пекин | uk Пекін | el Πεκίνο | ja 北京 | zh 北京 | ko 베이징 | ar بكين | he בייג׳ינג | vi Bắc Kinh
Tokyo | de Tokio | es Tokio | nl Tokio | pl Tokio | cs Tokio | pt Tóquio | fi Tokio | ru Токио | uk Токіо | el Τόκιο | ja 東京 | zh 东京, 東京 | ko 도쿄 | ar طوكيو | he טוקיו
Seoul | fr Séoul | es Seúl | pt Seul | it Seul | pl Seul | cs Soul | tr Seul | ru Сеул | uk Сеул | el Σεούλ | ja ソウル | zh 首尔, 首爾 | ko 서울 | ar سيول | he סיאול
Pyongyang | de Pjöngjang | es Pionyang | fi Pjongjang | nl Pyongyang | pl Pjongjang | cs Pchjongjang | ru Пхеньян | uk Пхеньян | ja 平壌 | zh 平壤 | ko 평양 | ar بيونغ يانغ
Jerusalem | fr Jérusalem | es Jerusalén | it Gerusalemme | pt Jerusalém | nl Jeruzalem | pl Jerozolima | cs Jeruzalém | tr Kudüs | ru Иерусалим | uk Єрусалим | el Ιερουσαλήμ | ja エルサレム | zh 耶路撒冷 | ko 예루살렘 | ar القدس | he ירושלים
Cairo | de Kairo | fr Le Caire | es El Cairo | it Il Cairo | nl Caïro | pl Kair | cs Káhira | sv Kairo | tr Kahire | ru Каир | uk Каїр | el Κάιρο | ja カイロ | zh 开罗 | ko 카이로 | ar القاهرة | he קהיר
Athens | de Athen | fr Athènes | es Atenas | it Atene | pt Atenas | nl Athene | pl Ateny | cs Atény | sv Aten | da Athen | fi Ateena | tr Atina | ru Афины | uk Афіни | el Αθήνα | ja アテネ | zh 雅典 | ko 아테네 | ar أثينا | he אתונה
Warsaw | de Warschau | fr Varsovie | es Varsovia | it Varsavia | pt Varsóvia | nl Warschau | pl Warszawa | cs Varšava | sv Warszawa | fi Varsova | tr Varşova | ru Варшава | uk Варшава | el Βαρσοβία | ja ワルシャワ | zh 华沙 | ko 바르샤바 | ar وارسو
Prague | cs Praze, Prahy, Prahu, Prahou | pl Pradze | de Prag | es Praga | it Praga | pt Praga | nl Praag | pl Praga | cs Praha | sv Prag | da Prag | fi Praha | tr Prag | ru Прага | uk Прага | el Πράγα | ja プラハ | zh 布拉格 | ko 프라하 | ar براغ
Kyiv | uk Києві, Києва, Києвом, Києву | de Kiew | fr Kiev | es Kiev | it Kiev | pt Kiev | nl Kiev | pl Kijów | cs Kyjev | sv Kiev | fi Kiova | tr Kiev | ru Киев | uk Київ | el Κίεβο | ja キーウ, キエフ | zh 基辅 | ko 키이우 | ar كييف | he קייב
Lisbon | de Lissabon | fr Lisbonne | es Lisboa | it Lisbona | pt Lisboa | nl Lissabon | pl Lizbona | cs Lisabon | sv Lissabon | fi Lissabon | tr Lizbon | ru Лиссабон | uk Лісабон | el Λισαβόνα | ja リスボン | zh 里斯本 | ar لشبونة
Copenhagen | de Kopenhagen | fr Copenhague | es Copenhague | it Copenaghen | pt Copenhaga, Copenhague | nl Kopenhagen | pl Kopenhaga | cs Kodaň | sv Köpenhamn | da København | no København | fi Kööpenhamina | ru Копенгаген | uk Копенгаген | el Κοπεγχάγη | zh 哥本哈根 | ar كوبنهاغن
Munich | de München | es Múnich | it Monaco di Baviera | pt Munique | nl München | pl Monachium | cs Mnichov | sv München | tr Münih | ru Мюнхен | uk Мюнхен | el Μόναχο | ja ミュンヘン | zh 慕尼黑 | ko 뮌헨 | ar ميونخ
Cologne | de Köln | es Colonia | it Colonia | nl Keulen | pl Kolonia | cs Kolín nad Rýnem | ru Кёльн | ja ケルン | zh 科隆
Geneva | de Genf | fr Genève | es Ginebra | it Ginevra | pt Genebra | nl Genève | pl Genewa | cs Ženeva | sv Genève | fi Geneve | tr Cenevre | ru Женева | uk Женева | el Γενεύη | ja ジュネーブ | zh 日内瓦 | ko 제네바 | ar جنيف | he ז׳נבה
Zurich | de Zürich | fr Zurich | es Zúrich | it Zurigo | pt Zurique | pl Zurych | cs Curych | ru Цюрих | ja チューリッヒ | zh 苏黎世 | ar زيورخ
Venice | de Venedig | fr Venise | es Venecia | it Venezia | pt Veneza | nl Venetië | pl Wenecja | cs Benátky | sv Venedig | ru Венеция | ja ヴェネツィア | zh 威尼斯
Milan | de Mailand | es Milán | it Milano | pt Milão | nl Milaan | pl Mediolan | cs Milán | sv Milano | ru Милан | ja ミラノ | zh 米兰
Naples | de Neapel | es Nápoles | it Napoli | pt Nápoles | nl Napels | pl Neapol | ru Неаполь | ja ナポリ | zh 那不勒斯
Turin | es Turín | it Torino | pt Turim | nl Turijn | pl Turyn | ru Турин | zh 都灵
Florence | de Florenz | es Florencia | it Firenze | pt Florença | pl Florencja | ru Флоренция | ja フィレンツェ
Barcelona | fr Barcelone | it Barcellona | ru Барселона | el Βαρκελώνη | ja バルセロナ | zh 巴塞罗那 | ko 바르셀로나 | ar برشلونة
Madrid | pl Madryt | ru Мадрид | uk Мадрид | el Μαδρίτη | ja マドリード | zh 马德里 | ko 마드리드 | ar مدريد | he מדריד
Budapest | it Budapest | pl Budapeszt | cs Budapešť | ru Будапешт | uk Будапешт | el Βουδαπέστη | ja ブダペスト | zh 布达佩斯 | tr Budapeşte
Bucharest | de Bukarest | fr Bucarest | es Bucarest | it Bucarest | pt Bucareste | ro București | pl Bukareszt | cs Bukurešť | tr Bükreş | ru Бухарест | uk Бухарест
Belgrade | de Belgrad | es Belgrado | it Belgrado | pt Belgrado | sr Београд, Beograd | hr Beograd | pl Belgrad | cs Bělehrad | tr Belgrad | ru Белград | uk Белград
Sofia | bg София | pl Sofia | ru София | uk Софія | tr Sofya
Zagreb | ru Загреб | sr Загреб
Helsinki | sv Helsingfors | ru Хельсинки | ja ヘルシンキ | zh 赫尔辛基
Stockholm | es Estocolmo | it Stoccolma | pt Estocolmo | pl Sztokholm | fi Tukholma | ru Стокгольм | uk Стокгольм | el Στοκχόλμη | ja ストックホルム | zh 斯德哥尔摩
Oslo | ru Осло | el Όσλο | ja オスロ | zh 奥斯陆
Istanbul | es Estambul | pt Istambul | pl Stambuł | tr İstanbul | ru Стамбул | uk Стамбул | el Κωνσταντινούπολη | ja イスタンブール | zh 伊斯坦布尔 | ar إسطنبول | he איסטנבול
Ankara | ru Анкара | uk Анкара | el Άγκυρα | ja アンカラ | zh 安卡拉 | ar أنقرة
Tehran | de Teheran | fr Téhéran | es Teherán | it Teheran | pt Teerã, Teerão | nl Teheran | pl Teheran | cs Teherán | tr Tahran | ru Тегеран | uk Тегеран | ja テヘラン | zh 德黑兰 | ko 테헤란 | ar طهران | he טהרן | fa تهران
Baghdad | de Bagdad | fr Bagdad | es Bagdad | nl Bagdad | pt Bagdá, Bagdade | pl Bagdad | tr Bağdat | ru Багдад | uk Багдад | ja バグダッド | zh 巴格达 | ar بغداد | he בגדד
Damascus | de Damaskus | fr Damas | es Damasco | it Damasco | pt Damasco | pl Damaszek | tr Şam | ru Дамаск | uk Дамаск | ja ダマスカス | zh 大马士革 | ar دمشق | he דמשק
Beirut | fr Beyrouth | pl Bejrut | tr Beyrut | ru Бейрут | ja ベイルート | zh 贝鲁特 | ar بيروت | he ביירות
Gaza | ru Газа | ja ガザ | zh 加沙 | ko 가자 | ar غزة | he עזה | tr Gazze
Kabul | fr Kaboul | pt Cabul | tr Kabil | ru Кабул | uk Кабул | ja カブール | zh 喀布尔 | ar كابول
Hanoi | vi Hà Nội | fr Hanoï | ru Ханой | ja ハノイ | zh 河内 | ko 하노이
Delhi | ru Дели | hi दिल्ली, नई दिल्ली | ja デリー | zh 新德里 | ar نيودلهي
Shanghai | es Shanghái | pt Xangai | pl Szanghaj | tr Şanghay | ru Шанхай | ja 上海 | zh 上海 | ko 상하이 | ar شنغهاي
Mexico City | de Mexiko-Stadt | fr Mexico | es Ciudad de México | pt Cidade do México | it Città del Messico | ru Мехико | ja メキシコシティ | zh 墨西哥城
Havana | de Havanna | fr La Havane | es La Habana | it L’Avana | pl Hawana | ru Гавана | ja ハバナ | zh 哈瓦那
Rio de Janeiro | ru Рио-де-Жанейро | ja リオデジャネイロ | zh 里约热内卢
São Paulo | ru Сан-Паулу | ja サンパウロ | zh 圣保罗
Buenos Aires | ru Буэнос-Айрес | ja ブエノスアイレス | zh 布宜诺斯艾利斯
Saint Petersburg | de Sankt Petersburg, St. Petersburg | fr Saint-Pétersbourg | es San Petersburgo | it San Pietroburgo | pl Petersburg, Sankt Petersburg | ru Санкт-Петербург, Петербург | uk Санкт-Петербург | zh 圣彼得堡
Europe | de Europa | es Europa | it Europa | pt Europa | nl Europa | pl Europa | cs Evropa | sv Europa | da Europa | no Europa | ro Europa | fi Eurooppa | tr Avrupa | ru Европа | uk Європа | el Ευρώπη | ja ヨーロッパ, 欧州 | zh 欧洲, 歐洲 | ko 유럽 | ar أوروبا | he אירופה
Africa | de Afrika | fr Afrique | es África | pt África | nl Afrika | pl Afryka | cs Afrika | sv Afrika | tr Afrika | ru Африка | uk Африка | el Αφρική | ja アフリカ | zh 非洲 | ko 아프리카 | ar أفريقيا | he אפריקה
Asia | de Asien | fr Asie | es Asia | pt Ásia | nl Azië | pl Azja | cs Asie | sv Asien | tr Asya | ru Азия | uk Азія | el Ασία | ja アジア | zh 亚洲, 亞洲 | ko 아시아 | ar آسيا
United States | de USA, Vereinigte Staaten, Vereinigten Staaten | fr États-Unis, Etats-Unis | es Estados Unidos, EE. UU., EE.UU. | it Stati Uniti, Usa | pt Estados Unidos, EUA | nl Verenigde Staten, VS | pl USA, Stany Zjednoczone | cs USA, Spojené státy | sv USA | da USA | no USA | fi Yhdysvallat | tr ABD | ru США, Соединённые Штаты, Соединенные Штаты | uk США | el ΗΠΑ | ja 米国, アメリカ | zh 美国, 美國 | ko 미국 | ar الولايات المتحدة, أمريكا, أميركا | he ארצות הברית, ארה״ב
Germany | pl Niemiec, Niemczech, Niemcami, Niemcom | de Bundesrepublik, Bundesrepublik Deutschland
Italy | pl Włoch, Włoszech, Włochami
Hungary | pl Węgier, Węgrzech, Węgrami
China | pl Chin, Chinach, Chinami | zh 中國
Czechia | pl Czech, Czechach, Czechami | cs České republiky, České republice
Seville | es Sevilla | fr Séville | de Sevilla | it Siviglia | pt Sevilha | nl Sevilla
North Korea | ru Северная Корея, КНДР | uk Північна Корея, КНДР | pl Korea Północna | zh 朝鲜, 北韓 | ja 北朝鮮 | ko 북한 | ar كوريا الشمالية
South Korea | ru Южная Корея, Республика Корея | uk Південна Корея | pl Korea Południowa | zh 韩国, 南韓 | ja 韓国 | ko 한국, 남한, 대한민국 | ar كوريا الجنوبية
United Kingdom | de Großbritannien | fr Grande-Bretagne, Royaume-Uni | es Gran Bretaña, Reino Unido | it Gran Bretagna, Regno Unito | pt Grã-Bretanha, Reino Unido | nl Groot-Brittannië | pl Wielka Brytania | cs Velká Británie | sv Storbritannien | da Storbritannien | no Storbritannia | fi Britannia | tr İngiltere, Birleşik Krallık | ru Великобритания, Британия | uk Велика Британія | ja 英国, イギリス | zh 英国, 英國 | ko 영국 | ar بريطانيا
Bavaria | de Bayern, Bayerns | fr Bavière | es Baviera | it Baviera | nl Beieren
Saxony | de Sachsen, Sachsens | fr Saxe
Lower Saxony | de Niedersachsen | nl Nedersaksen
North Rhine-Westphalia | de Nordrhein-Westfalen, NRW
Baden-Württemberg | de Baden-Württemberg
Hesse | de Hessen
Thuringia | de Thüringen
Brandenburg | de Brandenburg
Saxony-Anhalt | de Sachsen-Anhalt
Rhineland-Palatinate | de Rheinland-Pfalz
Schleswig-Holstein | de Schleswig-Holstein
Mecklenburg-Vorpommern | de Mecklenburg-Vorpommern
Saarland | de Saarland
Styria | de Steiermark
Tyrol | de Tirol | it Tirolo
Carinthia | de Kärnten
Upper Austria | de Oberösterreich
Lower Austria | de Niederösterreich
Ticino | de Tessin | it Ticino
Brittany | fr Bretagne | de Bretagne
Normandy | fr Normandie | de Normandie
Provence | fr Provence
Alsace | fr Alsace | de Elsass
Corsica | fr Corse | it Corsica | de Korsika
Île-de-France | fr Île-de-France
Occitanie | fr Occitanie
Nouvelle-Aquitaine | fr Nouvelle-Aquitaine
Hauts-de-France | fr Hauts-de-France
Aude | fr Aude
Gironde | fr Gironde
Hérault | fr Hérault
Isère | fr Isère
Finistère | fr Finistère
Morbihan | fr Morbihan
Vendée | fr Vendée
Dordogne | fr Dordogne
Savoie | fr Savoie
Haute-Savoie | fr Haute-Savoie
Haute-Garonne | fr Haute-Garonne
Loire-Atlantique | fr Loire-Atlantique
Bouches-du-Rhône | fr Bouches-du-Rhône
Alpes-Maritimes | fr Alpes-Maritimes
Seine-Saint-Denis | fr Seine-Saint-Denis
Val-de-Marne | fr Val-de-Marne
Hauts-de-Seine | fr Hauts-de-Seine
Pas-de-Calais | fr Pas-de-Calais
Catalonia | es Cataluña | ca Catalunya | fr Catalogne | de Katalonien | it Catalogna | pt Catalunha | nl Catalonië
Andalusia | es Andalucía | fr Andalousie | de Andalusien
Galicia | es Galicia
Asturias | es Asturias
Basque Country | es País Vasco, Euskadi | fr Pays basque | de Baskenland
Navarre | es Navarra
Aragon | es Aragón
Castile and León | es Castilla y León
Castilla-La Mancha | es Castilla-La Mancha
Extremadura | es Extremadura
Canary Islands | es Canarias, Islas Canarias | de Kanarischen Inseln
Balearic Islands | es Baleares
Tuscany | it Toscana | de Toskana | fr Toscane | es Toscana
Lombardy | it Lombardia | de Lombardei | fr Lombardie
Piedmont | it Piemonte | de Piemont
Veneto | it Veneto
Liguria | it Liguria
Emilia-Romagna | it Emilia-Romagna
Umbria | it Umbria
Lazio | it Lazio
Abruzzo | it Abruzzo
Campania | it Campania
Apulia | it Puglia
Calabria | it Calabria
Sicily | it Sicilia | de Sizilien | fr Sicile | es Sicilia
Sardinia | it Sardegna | de Sardinien | fr Sardaigne
South Tyrol | it Alto Adige | de Südtirol
North Holland | nl Noord-Holland
South Holland | nl Zuid-Holland
North Brabant | nl Noord-Brabant
Gelderland | nl Gelderland
Friesland | nl Friesland
Flanders | nl Vlaanderen | fr Flandre | de Flandern
Wallonia | nl Wallonië | fr Wallonie | de Wallonien
Minas Gerais | pt Minas Gerais
Bahia | pt Bahia
Rio Grande do Sul | pt Rio Grande do Sul
Pernambuco | pt Pernambuco
Ceará | pt Ceará
Mato Grosso | pt Mato Grosso
Algarve | pt Algarve
Alentejo | pt Alentejo
Azores | pt Açores
Masovia | pl Mazowsze
Silesia | pl Śląsk, Śląsku, Śląska | de Schlesien
Scania | sv Skåne
Småland | sv Småland
Jutland | da Jylland
Zealand | da Sjælland
`;

/** A place, and its names by language (BCP 47 primary tag). */
interface ForeignCity {
  readonly means: string;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The table above, parsed. */
export const FOREIGN_CITIES: readonly ForeignCity[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [means = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const names = new Map<string, readonly string[]>();
    for (const cell of cells) {
      const language = cell.slice(0, 2);
      const forms = cell.slice(3).split(',');
      names.set(language, [...(names.get(language) ?? []), ...forms.map((name) => name.trim())]);
    }
    return { means, names };
  });
