import type { Pattern } from './pattern.ts';

/** Longest link text after "Read also:". */
const REST = '(?: ?[:：].{1,160}|[:：]?)$';
const whole = (words: string): RegExp => new RegExp(`^(?:${words})[:：.!]?$`, 'iu');

/** The commonest lines of pages in other languages. */
export const FOREIGN: readonly Pattern[] = [
  {
    test: whole(
      'zum (?:haupt)?inhalt (?:springen|wechseln)|zur navigation(?: springen)?|aller (?:directement )?au (?:contenu|menu)(?: principal)?|(?:ir|saltar|pular) (?:al?|para o) (?:contenido|conteúdo)(?: principal)?|(?:vai|salta) al contenuto(?: principale)?|(?:ga|spring) naar (?:de )?(?:hoofd)?inhoud|przejdź do (?:treści|głównej treści)|перейти к (?:основному )?содержанию|перейти до вмісту|(?:hoppa|gå) till (?:huvud)?innehåll(?:et)?|içeriğe (?:geç|atla)',
    ),
    why: 'a way past the menu',
  },
  {
    test: new RegExp(
      `^(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|das könnte sie (?:auch )?interessieren|(?:à )?lire aussi|lire la suite|sur le même (?:sujet|thème)|(?:lea|lee|leer|ver) (?:también|más)|te puede interesar|leggi anche|potrebbe interessarti(?: anche)?|leia (?:também|mais)|saiba mais|lees (?:ook|meer|verder)|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|читайте также|(?:читайте|дивіться) також|läs (?:också|mer|även)|ayrıca (?:oku|bakınız)|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد))${REST}`,
      'iu',
    ),
    why: 'a link to further pages',
  },
  {
    test: /^(?:相关阅读|相关新闻|延伸阅读|推荐阅读|关联阅读|関連記事|関連ニュース|続きを読む|관련 ?기사)[:：]?.{0,80}$/u,
    why: 'a link to further pages',
  },
  {
    test: whole(
      'teilen|artikel (?:teilen|drucken|anhören|vorlesen|merken)|drucken|partager(?: (?:sur|cet article)(?: \\p{L}+)?)?|imprimer|compartir(?: en \\p{L}+)?|imprimir|condividi|stampa|partilhar|compartilh(?:ar|e)|delen|deel dit artikel|udostępnij|drukuj|поделиться|поділитися|dela|paylaş|شارك|مشاركة|分享到?|シェアする|공유하기?',
    ),
    why: 'buttons for sharing',
  },
  {
    test: whole(
      'anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|annons|reklam|إعلان|广告',
    ),
    why: 'an advertisement label',
  },
  {
    test: /^(?:(?:jetzt )?(?:für den|zum|unseren) newsletter (?:anmelden|abonnieren)|abonnez-vous\b.{0,80}|(?:inscrivez-vous|recevez) (?:à )?(?:notre|la) (?:newsletter|lettre)\b.{0,80}|(?:article )?réservé aux abonnés|(?:suscríbete|suscríbase|apúntate)\b.{0,80}|iscriviti\b.{0,60}\b(?:newsletter|canale)\b.{0,40}|assine\b.{0,60}|(?:abonneer|schrijf) (?:je|u)\b.{0,60}|подпис(?:ывайтесь|аться)\b.{0,80}|підписуйтесь.{0,80}|nur für abonnenten)\.?!?$/iu,
    why: 'an invitation to subscribe',
  },
  {
    test: /^(?:impressum|datenschutz(?:erklärung)?|agb|mentions légales|politique de confidentialité|gestion des cookies|aviso legal|política de (?:privacidad|privacidade|cookies)|note legali|privacyverklaring|polityka prywatności|regulamin|kontakt|contatti|contacto|contato|startseite|accueil|inicio|início|strona główna|главная|головна)(?:[ |·•,/–-]+(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|mediadaten|cookies?|contact|contacto|privacy|nutzungsbedingungen))*$/iu,
    why: 'a menu entry',
  },
  {
    test: /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|©? ?riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|усі права захищено|tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有).{0,80}$/iu,
    why: 'a copyright line',
  },
  { test: /^[(（]?责任编辑[:：].{1,20}$/u, why: 'a note on the editors' },
];
