import assert from 'node:assert/strict';
import test from 'node:test';
import { recognise } from '../../../src/pipeline/recognise/recognise.ts';
import { documentOf, shown } from './marked.ts';

const CASES: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  [
    'de',
    'Die Regierung tagte. Frau Dr. Anna Vogt aus Köln traf Herrn Bauer von der Lindner Bau GmbH. Der Bauer im Dorf schwieg. Vogt lachte.',
    'Anna Vogt|P',
    'Köln|L=Cologne',
    'Bauer|P',
    'Lindner Bau GmbH|O',
    'Vogt|P',
  ],
  ['de', 'Der Montag war ein Feiertag. Das Haus und die Straße bleiben. Wohnungen fehlen überall.'],
  [
    'fr',
    'Selon Jacques Fontaine, M. de Villeneuve est parti à Londres. L’ONU a salué les États-Unis. Fontaine attend.',
    'Jacques Fontaine|P',
    'de Villeneuve|P',
    'Londres|L=London',
    'ONU|O=United Nations',
    'États-Unis|L=United States',
    'Fontaine|P',
  ],
  ['fr', 'Les enfants jouent. Depuis lundi, la mairie attend. Toutefois rien ne change.'],
  [
    'es',
    'La señora Lucía Ferrer, secretaria general de las Naciones Unidas, viajó a Nueva York. El Ministerio de Salud calló. Ferrer sonrió.',
    'Lucía Ferrer|P',
    'Naciones Unidas|O=United Nations',
    'Nueva York|L=New York',
    'Ministerio de Salud|O',
    'Ferrer|P',
  ],
  [
    'de',
    'Der Bundestag stimmte zu. Die CDU will in Karlsruhe klagen, sagte Oberbürgermeister Markus Lewe aus Münster. In Bayern ist man dagegen.',
    'Bundestag|O=Bundestag',
    'CDU|O',
    'Karlsruhe|L',
    'Markus Lewe|P',
    'Münster|L',
    'Bayern|L=Bavaria',
  ],
  [
    'de',
    'In Teilen der Stadt fiel der Strom aus. Am Ende stimmten alle zu. Das Essen wird teurer, der Vertrag mit der Bahn läuft im August aus. Wer in Rente geht, soll im Winter entlastet werden.',
  ],
  [
    'fr',
    'Le feu a été vu près de Narbonne, selon le préfet Christian Pouget. La route entre Toulouse et Montpellier est fermée, et l’Union européenne aide Carole Delga.',
    'Narbonne|L',
    'Christian Pouget|P',
    'Toulouse|L',
    'Montpellier|L',
    'Union européenne|O=European Union',
    'Carole Delga|P',
  ],
  [
    'fr',
    'Depuis Pâques, rien ne change. La Poste recrute et la Cour a tranché. Le Grand Prix aura lieu en septembre dans la rue de la République.',
  ],
  [
    'es',
    'El alcalde de Villa Alemana, Javiera Toledo, viajó a Viña del Mar. Toledo no quiso hablar en Quilpué.',
    'Villa Alemana|L',
    'Javiera Toledo|P',
    'Viña del Mar|L',
    'Toledo|P',
    'Quilpué|L',
  ],
  [
    'tr',
    'Most bir kent değildir ve bu bir gerçek. Belki de için çok daha iyi olan bir gün gibi, dedi bu adam ve gitti.',
  ],
  // Mapudungun, which is easily taken for Dutch: lists of names are not asked in a text that has not the words of its language.
  ['nl', 'Mari Xoy: Kom pu ce mvleay tañi kimvn. Mari Kiñe Xoy: Fij ce mvley tañi Bend ka Malo.'],
  [
    'nl',
    'Premier Jan de Boer zag de minister van Financiën. De Boer zweeg over Duitsland.',
    'Jan de Boer|P',
    'De Boer|P',
    'Duitsland|L=Germany',
  ],
  [
    'pl',
    'Pan Zieliński pojechał do Moskwy z kanclerz Niemiec. Wczoraj padało.',
    'Zieliński|P',
    'Moskwy|L=Moscow',
    'Niemiec|L=Germany',
  ],
  [
    'ru',
    'Президент России Виктор Соколов был в Китае. По словам г-на Соколова, ООО «Вектор» закроют. Сегодня тепло.',
    'России|L=Russia',
    'Виктор Соколов|P',
    'Китае|L=China',
    'Соколова|P=Соколов',
    'ООО «Вектор»|O',
  ],
  ['ru', 'Губернатор Самарской области был там, и это не так.'],
  [
    'nl',
    'Haven van Antwerpen krijgt een sluis. Dat is wat de haven van Antwerpen in het voorjaar wil.',
    'Antwerpen|L',
    'Antwerpen|L',
  ],
  [
    'it',
    'Il presidente del Consiglio Marco Ferri è a Torino. La Fiat S.p.A. chiude. Ieri Ferri ha parlato.',
    'Marco Ferri|P',
    'Torino|L=Turin',
    'Fiat S.p.A.|O',
    'Ferri|P',
  ],
  [
    'da',
    'Lars Nielsen fra Carlsberg A/S kom til København.',
    'Lars Nielsen|P',
    'Carlsberg A/S|O',
    'København|L=Copenhagen',
  ],
  [
    'es',
    'El rector de la Universidad de Granada, Pedro Mercado, viajó a Granada. El presidente de Chile viajó a Lima, Santa Cruz y otras.',
    'Universidad de Granada|O',
    'Pedro Mercado|P',
    'Granada|L',
    'Chile|L=Chile',
    'Lima|L=Lima',
    'Santa Cruz|L',
  ],
  ['es', 'El gobierno de Granada, en el Caribe, ha dicho que no.', 'Granada|L=Grenada'],
  [
    'es',
    'El Real Madrid y el FC Barcelona no han querido hablar con la empresa Siemens Energy en este mes de junio.',
    'Real Madrid|O',
    'FC Barcelona|O',
    'Siemens Energy|O',
  ],
  [
    'fr',
    'Le patron de la société, Ajay Vranga, a été reçu par Noa Binet, secrétaire générale de la CGT. Le PDG est parti.',
    'Ajay Vranga|P',
    'Noa Binet|P',
    'CGT|O',
  ],
  [
    'nl',
    'Dat zei Frans Dekker van de VVD in de Tweede Kamer. President Klaas Visser van De Nederlandsche Bank was er niet.',
    'Frans Dekker|P',
    'VVD|O',
    'Tweede Kamer|O=Tweede Kamer',
    'Klaas Visser|P',
    'De Nederlandsche Bank|O=De Nederlandsche Bank',
  ],
  [
    'de',
    'Die Bundesbauministerin Verena Hubertz war nicht da, und auch der SPD-Chef Lorz Kilian ist für den Vertrag.',
    'Verena Hubertz|P',
    'SPD|O',
    'Lorz Kilian|P',
  ],
  [
    'pl',
    'Prezes PiS Jarosław Nowak i prezes Polskiego Związku Piłki Nożnej nie byli na meczu, który był w sobotę.',
    'PiS|O=Prawo i Sprawiedliwość',
    'Jarosław Nowak|P',
    'Polskiego Związku Piłki Nożnej|O',
  ],
  [
    'pt',
    'O primeiro-ministro Luís Montenegro foi a Faro. Montenegro não quis falar em Montenegro.',
    'Luís Montenegro|P',
    'Faro|L',
    'Montenegro|P',
    'Montenegro|L=Montenegro',
  ],
  [
    'it',
    'Secondo la Farnesina non ci sono italiani. Il 28 GEN è una data, e lo dice il ministro.',
    'Farnesina|O=Farnesina',
  ],
  ['vi', 'Bộ Ngoại giao chưa trả lời. Ông Trần Minh ở Hà Nội.', 'Trần Minh|P', 'Hà Nội|L=Hanoi'],
  ['id', 'Perdana Menteri Jepang di Jakarta.', 'Jepang|L=Japan', 'Jakarta|L=Jakarta'],
  ['he', 'מר כהן אמר כי צרפת תחתום.', 'כהן|P', 'צרפת|L=France'],
  ['ja', '安田首相は東京で山本太郎さんと会談した。マリア', '安田|P', '東京|L=Tokyo', '山本太郎|P'],
  ['ja', '岸本文雄首相は四日、来月の訪米を発表した。岸本氏は記者会見で述べた。', '岸本文雄|P', '岸本|P=岸本文雄'],
  ['ko', '김민수 대통령은 서울에서 외교부 장관을 만났다.', '김민수|P', '서울|L=Seoul'],
  ['zh', '王建国先生在北京表示。', '王建国|P', '北京|L=Beijing'],
  ['ar', 'التقى السيد علي حسن، في القاهرة.', 'علي حسن|P', 'القاهرة|L=Cairo'],
  [
    'ar',
    'بحث الرئيس عبد الكريم السالمي مع الأمير فيصل بن فرحان دعم السيدة ليلى قال.',
    'عبد الكريم السالمي|P',
    'فيصل بن فرحان|P',
    'ليلى|P',
  ],
  ['th', 'การศึกษาเป็นสิ่งสำคัญ'],
];

for (const [language, text, ...names] of CASES) {
  test(`nothing is invented in ${language}: ${text.slice(0, 50)}`, () => {
    const found = recognise(text, documentOf(text, language), []);
    assert.deepEqual(shown(found.names), names);
    assert.deepEqual(found.roles, []);
  });
}

test('the page says how the names were found', () => {
  const say = (language: string): string => recognise('', documentOf('', language), []).recogniser;
  assert.equal(say('en'), 'English tagger and rules');
  assert.match(say('de'), /German by titles and lists/);
  assert.match(say('fr'), /French by titles, lists and capitals/);
  assert.match(say('und'), /could not be told/);
});
