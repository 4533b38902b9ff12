import { fold } from '../text/foldName.ts';
import { BODY_NOUNS } from './companyEndings.ts';

/** Head nouns of public bodies, firms, parties and schools in languages that write names with capitals. General knowledge. */
const HEADS = `
ministère assemblée sénat conseil cour tribunal parti université école banque commission comité agence institut fédération
syndicat association organisation société groupe académie préfecture gendarmerie
ministerio asamblea senado consejo corte suprema partido universidad escuela banco comisión comité agencia instituto federación
junta patronato ayuntamiento diputación generalitat xunta
sindicato asociación organización fundación congreso fiscalía guardia ejército armada policía cámara academia grupo
ministero senato consiglio corte tribunale partito università scuola banca commissione comitato agenzia istituto federazione
politecnico questura regione
sindacato associazione organizzazione fondazione procura guardia esercito camera accademia gruppo
ministério assembleia câmara conselho supremo partido universidade escola banco comissão agência instituto federação sindicato
associação organização fundação congresso polícia exército academia grupo
ministerie raad hof rechtbank partij universiteit bank commissie comité instituut federatie vakbond vereniging stichting kamer
departementet riksdagen regeringen domstol partiet universitet universitetet banken kommissionen institutet förbundet
styrelsen ministeriet folketinget stortinget universitetet højesteret nationalbanken
ministerstwa sądu partii banku komisji rady uniwersytetu agencji
ministerstwo sejm senat rada sąd trybunał partia uniwersytet bank komisja komitet agencja instytut federacja związek fundacja
ministerstvo sněmovna senát rada soud strana univerzita banka komise výbor agentura ústav federace svaz nadace
министерство дума совет суд партия университет банк комиссия комитет агентство институт федерация союз фонд служба управление
организация организации ассамблея ассамблеи министерства думы совета суда партии университета банка комиссии комитета агентства института службы
міністерство рада суд партія університет банк комісія комітет агентство інститут федерація союз фонд служба верховна
υπουργείο βουλή συμβούλιο δικαστήριο κόμμα πανεπιστήμιο τράπεζα επιτροπή ινστιτούτο ομοσπονδία ένωση οργανισμός
bakanlığı meclisi konseyi mahkemesi partisi üniversitesi bankası komisyonu kurumu enstitüsü federasyonu birliği vakfı derneği
kementerian dewan mahkamah partai universitas bank komisi komite badan lembaga institut federasi asosiasi yayasan polri
unione unión união union unie unia unie nazioni nations naciones nações verenigde
`;

/** Legal forms of companies that no English list holds. */
const LEGAL = `gmbh ag kg se ug sa sas sarl spa srl snc sl slu sau ltda bv nv ab asa as oy oyj aps sro zrt kft ооо оао зао пао ао тов ат aş tbk`;

/** English heads too: "Financial Times" keeps its name everywhere. */
const heads: ReadonlySet<string> = new Set([...HEADS.trim().split(/\s+/), ...BODY_NOUNS].map(fold));
const legal: ReadonlySet<string> = new Set(LEGAL.split(' ').map(fold));

/** Whether a word with a capital heads the name of an organization in one of the languages of the tables. */
export function isForeignBody(word: string): boolean {
  return heads.has(fold(word));
}

/** Whether a word is a legal form at the end of a company's name. */
export function isForeignLegalForm(word: string): boolean {
  return legal.has(fold(word));
}
