/** Words that a language sets beside the names of people, as they are written, commas between them. */
interface Honorifics {
  readonly before: readonly string[];
  /** After the name, joined to it or not: さん, 씨, 先生. */
  readonly after: readonly string[];
}

/**
 * Titles and forms of address before names, by language. Offices are given in the case of running text; where the
 * language inflects, the commonest forms. Written from general knowledge for this project.
 */
const BEFORE: Readonly<Record<string, string>> = {
  de: `Herr, Herrn, Frau, Fräulein, Dr., Prof., Präsident, Präsidentin, Bundespräsident, Bundeskanzler, Bundeskanzlerin,
    Kanzler, Kanzlerin, Ministerpräsident, Ministerpräsidentin, Minister, Ministerin, Außenminister, Außenministerin,
    Innenminister, Innenministerin, Finanzminister, Finanzministerin, Verteidigungsminister, Verteidigungsministerin,
    Premierminister, Premierministerin, Premier, Senator, Senatorin, Staatssekretär, Bürgermeister, Bürgermeisterin,
    Oberbürgermeister, Parteichef, Parteichefin, Staatschef, Regierungschef, Regierungschefin, Generalsekretär, Sprecher,
    Sprecherin, Richter, Richterin, Papst, Kardinal, Bischof, Erzbischof, Pfarrer, König, Königin, Prinz, Prinzessin,
    Kaiser, Graf, General, Oberst, Trainer, Botschafter, Botschafterin, Professor, Professorin, Regisseur, Regisseurin`,
  fr: `M., MM., Mme, Mmes, Mlle, Me, Dr, Monsieur, Madame, Mademoiselle, président, présidente, Président, Présidente,
    Premier ministre, premier ministre, Première ministre, ministre, chancelier, chancelière, sénateur, sénatrice, député,
    députée, maire, général, colonel, capitaine, roi, reine, prince, princesse, pape, cardinal, évêque, archevêque, juge,
    professeur, docteur, ambassadeur, ambassadrice, secrétaire général, porte-parole, père, sœur, Saint, Sainte`,
  es: `Sr., Sra., Srta., Sres., señor, señora, Señor, Señora, don, doña, Don, Doña, Dr., Dra., presidente, presidenta,
    Presidente, Presidenta, expresidente, expresidenta, primer ministro, primera ministra, ministro, ministra, canciller,
    senador, senadora, diputado, diputada, alcalde, alcaldesa, gobernador, gobernadora, general, coronel, capitán, rey,
    reina, príncipe, princesa, papa, cardenal, obispo, arzobispo, juez, jueza, fiscal, profesor, profesora, embajador,
    embajadora, portavoz, secretario general, líder, escritor, escritora, periodista`,
  it: `Sig., Sig.ra, signor, signora, signorina, Signor, Signora, dott., dott.ssa, Dott., prof., Prof., on., On., presidente,
    Presidente, premier, ministro, ministra, cancelliere, cancelliera, senatore, senatrice, deputato, deputata, sindaco,
    sindaca, governatore, generale, colonnello, capitano, re, regina, principe, principessa, papa, Papa, cardinale, vescovo,
    arcivescovo, giudice, professore, professoressa, ambasciatore, segretario generale, leader, don, monsignor`,
  pt: `Sr., Sra., senhor, senhora, Senhor, Senhora, dom, Dom, dona, Dona, Dr., Dra., presidente, Presidente, primeiro-ministro,
    primeira-ministra, ministro, ministra, chanceler, senador, senadora, deputado, deputada, prefeito, prefeita, governador,
    governadora, general, coronel, capitão, rei, rainha, príncipe, princesa, papa, cardeal, bispo, arcebispo, juiz, juíza,
    professor, professora, embaixador, embaixadora, porta-voz, secretário-geral, líder, ex-presidente`,
  nl: `dhr., mw., mevr., meneer, mevrouw, de heer, dr., prof., president, premier, minister, minister-president, staatssecretaris,
    senator, burgemeester, generaal, kolonel, kapitein, koning, koningin, prins, prinses, paus, kardinaal, bisschop, rechter,
    hoogleraar, ambassadeur, secretaris-generaal, woordvoerder, bondskanselier, kanselier`,
  sv: `herr, fru, fröken, president, presidenten, statsminister, statsministern, utrikesminister, utrikesministern, minister,
    ministern, förbundskansler, senator, borgmästare, general, generalen, kung, drottning, prins, prinsessan, påven, biskop,
    ärkebiskop, domare, professor, ambassadör, generalsekreterare, talesperson, partiledaren`,
  da: `hr., fru, frk., præsident, præsidenten, statsminister, statsministeren, udenrigsminister, minister, forbundskansler,
    senator, borgmester, general, kong, dronning, prins, prinsesse, pave, biskop, dommer, professor, ambassadør,
    generalsekretær, talsmand, formand`,
  no: `herr, fru, frøken, president, statsminister, utenriksminister, minister, forbundskansler, senator, ordfører, general,
    kong, dronning, prins, prinsesse, pave, biskop, dommer, professor, ambassadør, generalsekretær, talsmann, partileder`,
  fi: `herra, rouva, neiti, presidentti, pääministeri, ulkoministeri, ministeri, kansanedustaja, liittokansleri, senaattori,
    pormestari, kenraali, kuningas, kuningatar, prinssi, paavi, piispa, tuomari, professori, suurlähettiläs, pääsihteeri`,
  pl: `pan, pana, panu, panem, pani, panią, Pan, Pani, dr, prof., prezydent, prezydenta, premier, premiera, minister, ministra,
    kanclerz, senator, poseł, posłanka, burmistrz, generał, generała, pułkownik, król, królowa, książę, papież, papieża,
    kardynał, biskup, arcybiskup, sędzia, profesor, ambasador, sekretarz generalny, rzecznik, prezes, ksiądz, szef`,
  cs: `pan, pana, panu, pánem, paní, slečna, Pan, Paní, dr., prof., prezident, prezidenta, prezidentem, premiér, premiéra, ministr,
    ministra, ministryně, kancléř, kancléřka, senátor, poslanec, poslankyně, starosta, primátor, generál, král, královna,
    princ, papež, papeže, kardinál, biskup, arcibiskup, soudce, profesor, velvyslanec, mluvčí, předseda, šéf`,
  sk: `pán, pána, pani, slečna, prezident, prezidenta, prezidentka, premiér, premiéra, minister, ministra, ministerka, kancelár,
    senátor, poslanec, primátor, generál, kráľ, kráľovná, princ, pápež, kardinál, biskup, sudca, profesor, veľvyslanec,
    hovorca, predseda, šéf`,
  hu: `dr., Dr., Őfelsége`,
  ro: `dl., dna., domnul, doamna, domnișoara, președintele, premierul, prim-ministrul, ministrul, cancelarul, senatorul, deputatul,
    primarul, generalul, colonelul, regele, regina, prințul, papa, cardinalul, episcopul, judecătorul, profesorul, ambasadorul`,
  hr: `gospodin, gospođa, predsjednik, predsjednica, premijer, ministar, ministrica, kancelar, senator, gradonačelnik, general, kralj,
    kraljica, princ, papa, kardinal, biskup, sudac, profesor, veleposlanik, glasnogovornik`,
  tr: `Sayın, sayın, Bay, Bayan, Dr., Prof., Prof. Dr., Cumhurbaşkanı, Başbakan, Başkan, Bakan, Bakanı, Başkanı, Senatör, Vali,
    General, Orgeneral, Albay, Kral, Kraliçe, Prens, Papa, Büyükelçi, Sözcüsü, Sultan`,
  id: `Bapak, Ibu, Pak, Bu, Tuan, Nyonya, Dr., Prof., Presiden, Wakil Presiden, Perdana Menteri, Menteri, Gubernur, Wali Kota,
    Bupati, Jenderal, Kolonel, Raja, Ratu, Pangeran, Paus, Hakim, Profesor, Kanselir, Sultan, Haji`,
  ms: `Encik, Puan, Cik, Tuan, Datuk, Datuk Seri, Tan Sri, Tun, Dr., Presiden, Perdana Menteri, Menteri, Gabenor, Jeneral, Raja,
    Sultan, Putera, Hakim, Profesor, Canselor, Haji`,
  vi: `ông, bà, anh, chị, cô, Ông, Bà, tổng thống, Tổng thống, chủ tịch, Chủ tịch, thủ tướng, Thủ tướng, bộ trưởng, Bộ trưởng,
    đại sứ, tướng, Tướng, giáo sư, tiến sĩ, vua, nữ hoàng, thượng nghị sĩ`,
  ru: `г-н, г-на, г-ну, г-ном, г-жа, г-жи, г-же, г-жу, господин, господина, госпожа, госпожи, товарищ, президент, президента,
    президенту, президентом, премьер-министр, премьер-министра, премьер, министр, министра, министром, канцлер, канцлера, сенатор,
    сенатора, депутат, депутата, губернатор, губернатора, мэр, мэра, генерал, генерала, полковник, король, королева, принц,
    папа, патриарх, патриарха, судья, судьи, профессор, посол, посла, глава МИД, пресс-секретарь, режиссёр, режиссер,
    писатель, царь, князь, академик, адвокат`,
  uk: `пан, пана, пану, пані, панові, президент, президента, президенту, президентом, прем’єр-міністр, прем’єр-міністра, прем’єр,
    міністр, міністра, міністром, канцлер, канцлера, сенатор, депутат, депутата, губернатор, мер, мера, генерал, полковник,
    король, королева, принц, папа, патріарх, суддя, професор, посол, речник, прессекретар, режисер, письменник, гетьман`,
  bg: `г-н, г-жа, господин, госпожа, президентът, президента, премиерът, премиера, министърът, министър, канцлерът, сенаторът,
    депутатът, кметът, генерал, крал, кралица, принц, папа, патриарх, съдия, професор, посланикът`,
  sr: `господин, госпођа, председник, премијер, министар, канцелар, сенатор, градоначелник, генерал, краљ, краљица, принц, папа,
    патријарх, судија, професор, амбасадор, gospodin, gospođa, predsednik, premijer, ministar, kancelar, general, profesor`,
  el: `κ., κος, κα, κύριος, κύριο, κυρίου, κυρία, κυρίας, πρόεδρος, πρόεδρο, προέδρου, πρωθυπουργός, πρωθυπουργό, πρωθυπουργού,
    υπουργός, υπουργό, υπουργού, καγκελάριος, γερουσιαστής, βουλευτής, δήμαρχος, στρατηγός, βασιλιάς, βασίλισσα, πρίγκιπας,
    πάπας, πατριάρχης, αρχιεπίσκοπος, δικαστής, καθηγητής, καθηγήτρια, πρέσβης, εκπρόσωπος`,
  ar: `السيد, السيدة, الرئيس, رئيس الوزراء, الوزير, وزير الخارجية, الملك, الأمير, الشيخ, الدكتور, الدكتورة, الأستاذ, الجنرال, اللواء,
    العقيد, المستشار, المستشارة, السفير, البابا, القاضي, النائب`,
  he: `מר, גברת, גב׳, הנשיא, נשיא, ראש הממשלה, השר, שר החוץ, המלך, הנסיך, הרב, ד״ר, פרופסור, פרופ׳, השופט, האלוף, הגנרל, הקנצלר`,
  fa: `آقای, خانم, رئیس‌جمهور, دکتر, آیت‌الله, سردار, شیخ, پروفسور`,
  hi: `श्री, श्रीमती, सुश्री, डॉ., राष्ट्रपति, प्रधानमंत्री, मंत्री, मुख्यमंत्री, राज्यपाल, न्यायमूर्ति, प्रो.`,
  th: `นาย, นาง, นางสาว, พล.อ., ดร., ประธานาธิบดี, นายกรัฐมนตรี`,
};

const AFTER: Readonly<Record<string, string>> = {
  ja: `さん, 氏, 様, 大統領, 首相, 総理, 外相, 国務長官, 官房長官, 長官, 副総理, 総裁, 代表, 大臣, 議員, 知事, 市長, 委員長, 国王, 女王, 法王, 教授, 将軍, 社長, 会長`,
  zh: `先生, 女士, 小姐, 总统, 總統, 主席, 总理, 總理, 首相, 国务卿, 國務卿, 部长, 部長, 外长, 外長, 议员, 議員, 省长, 市长, 市長, 将军, 將軍, 教授, 博士, 委员长, 委員長`,
  ko: `씨, 대통령, 총리, 장관, 위원장, 국무장관, 의원, 지사, 회장, 교수, 박사, 국왕, 여왕, 교황, 전 대통령`,
};

const cells = (list: string | undefined): string[] =>
  (list ?? '').split(',').flatMap((cell) => cell.trim().replace(/\s+/g, ' ') || []);

/** Languages that share another's list. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sl: 'hr',
  ca: 'es',
  gl: 'pt',
  be: 'ru',
  mk: 'bg',
  'zh-Hant': 'zh',
};

/** The honorifics of a language (BCP 47 tag); empty where none are known. */
export function honorificsOf(language: string): Honorifics {
  const base = language.split('-')[0] ?? language;
  const key = SAME[language] ?? SAME[base] ?? base;
  return { before: cells(BEFORE[key]), after: cells(AFTER[key]) };
}
