import { fold } from '../text/foldName.ts';
import { isGivenName } from './givenNames.ts';

/** Common given names of languages other than English, beyond `givenNames.ts`. General knowledge; a hint for the kind of a run of capitals. */
const TABLE = `
de: anja anke annegret annette axel bärbel birgit björn brigitte burkhard christa christof dagmar detlef dieter dirk dorothea eberhard
  elke erich ernst erwin felix florian friedrich fritz georg gerd gisela günter günther hannelore hanna heike heiko heinrich heinz helga
  herbert hermann hildegard holger horst ingeborg ingo jens joachim jochen jörg johann johannes josef jürgen jutta karin karsten kai katja
  katrin klara knut lothar lukas lutz manfred marlies mathias matthias michaela monika moritz niklas norbert olaf petra rainer ralf
  reiner reinhard renate roswitha rüdiger sabine sebastian sigmar sigrid silke stefan steffen susanne sven theo thilo thomas thorsten torsten
  udo ulla ulrike ursula uwe ute volker walter wilfried winfried
fr: adrien alain amélie anaïs antoine arnaud aurélie baptiste bernadette bertrand brice bruno camille cécile cédric chantal christophe claudine
  clément clotilde corinne cyrille damien delphine denis didier dominique édouard élodie élisabeth emmanuelle étienne fabien fabrice
  fabienne florent françois françoise frédéric gaël gaston gérard germaine ghislaine gilbert gilles guillaume guy hélène hervé hugues
  isabelle jean jean-claude jean-luc jean-marie jean-paul jean-pierre jérôme jocelyne joël julien laurence laurent léa léon luc lucie ludovic manon
  margaux marguerite marie-claude martine mathieu mathilde maxime mélanie michel mireille monique muriel nathalie noël odile olivier
  pascal patrice paulette philippe pierre-yves quentin régis rémi renaud robin romain roland sabine sandrine ségolène serge solange sophie
  stéphane stéphanie sylvain sylvie thérèse thibault thierry valérie véronique virginie xavier yann yannick yves yvette zoé
es: adolfo agustín alba alberto alejandra alfonso álvaro amaya andrés ángel ángela antonia aurelio beatriz belén blanca carmelo carolina
  catalina cayetana césar claudio concepción consuelo cristian cristina cristóbal daniela dolores domingo elvira emilio enrique ernesto esperanza
  esteban eugenio eva evo federico felipe félix fermín florencio francisca gabriela gerardo germán gonzalo gregorio guadalupe gustavo héctor
  hernán ignacio iñaki inés íñigo isidro íker jacinto javier jaume jesús joaquín jordi josé juana laura lázaro leopoldo lorenzo lourdes
  lucía luisa macarena manuela marcelo margarita mariano maricarmen maritza mateo matías mauricio máximo mercedes mónica montserrat
  nicolás nuria óscar paloma pascual paz pilar purificación rafael raimundo ramiro raquel raúl rigoberto rocío rodrigo rogelio román
  rosario rubén salvador santiago saúl sergio silvia soledad susana tomás trinidad valentín vicente víctor xavier yolanda
it: adriano alberto alessandra alessandro alessia alessio alfonso andrea angelo annalisa antonella armando arturo aurora beppe bettino
  carlo carla caterina cesare chiara cinzia claudio corrado cosimo cristiano damiano daniele dario davide domenico donatella edoardo elisabetta
  emanuele emma enrico enzo ettore fabio fabrizio federica filippo flavio francesca francesco franco gabriele gaetano giacomo giancarlo
  gianfranco gianluca gianluigi gianni gino giorgia giorgio giulia giuliano giulio giuseppe giuseppina graziano guido ignazio ilaria
  lamberto leonardo letizia lorenzo luca luciano luigi maddalena marcello margherita mariangela mariano massimiliano massimo matteo
  maurizio michela michele mirella nicola ornella oscar paola paolo patrizia piero pierluigi pietro raffaele raffaella renato riccardo
  rocco romano rosalia rosario salvatore sandro sergio silvana simone stefania stefano tiziana tommaso umberto valerio vincenzo vito
pt: adriana afonso aline américo anabela antônio antónio aparecida ariel augusto benedito beto bianca bruno caetano cármen catarina
  cecília célia célio cláudia cláudio davi débora diogo dilma edson eduarda eliane fábio fátima fernanda filipe flávio geraldo
  getúlio gilberto gilmar glória gonçalo guilherme helena heloísa henrique inácio isadora ivo jaime jair joana joão joaquim jorge
  josé juliana júlio leonor letícia luana luciana luís luiz luiza mafalda manuela márcia márcio marcos margarida mariana marília mateus
  mário maurício michel mônica natália nélson nuno osvaldo otávio patrícia pedro raquel renata renan rita rogério rui sandro sebastião
  sérgio sílvia simão sônia tânia tarcísio teresa thiago tiago vera vítor vinícius wagner wilson zélia
nl: adriaan annemarie arjen arnoud bart bas bert carola corrie daan dirk ellen evert ferry floor frans freek frits geert gerda gerrit gijs
  hans-jan harm henk hendrik herman ineke ingrid jaap jacobus jan janneke jelle jeroen jeltje job joke joop joost joris karel kees klaas
  koen lodewijk maarten marieke marijke mariëtte mark-jan marjan menno mieke niels peter piet pieter rené rob roel rutger ruud sander
  sietse sjoerd stef sybrand theo thijs tjeerd ton trees ward wim wouter
nordic: aksel anders anette anna-lena anne-marie arne arvid asbjørn astrid åke åsa bengt berit birgitta bjarne björn bo bodil börje carl
  christer dag ebba einar elin erik erika erling eva-lena finn fredrik frida göran greta gudrun gunilla gunnar gustaf haakon håkan
  hanne harald hege helle henning henrik ida inger ingvar jens-peter jonas johan jørgen jörgen kåre karin kari kerstin kirsten kjell
  klas knud kristian kristin lars-erik leif lena linnea linus lise magnus maj malin margareta margrethe marit mats merete mette mikael
  morten niels nils oddvar ola olav ole olof örjan øystein paavo pål pekka per pernille petter pia poul ragnar rasmus rolf rune siv
  solveig søren staffan stein sten stig sture sune svend terje therese thorbjørn tor tore torbjörn torsten trine trond ulf ulla vibeke
  viggo yngve yvonne aino antti eero elina erkki esko hannu heikki ilkka jari juha jukka kaarina kari kimmo lauri leena markku matti mika
  mikko olli outi pentti petri pirjo risto sanna sauli seppo tapio tarja timo ulla urho veikko ville
slavic: agnieszka aleksander aleksandra andrzej anna-maria antoni barbara bartosz beata bogdan bogusław bożena cezary dariusz donald dorota
  elżbieta ewa ewy franciszek grażyna grzegorz halina henryk irena iwona jacek jadwiga jakub janusz jarosław jerzy joanna józef julian
  kamil karol katarzyna kazimierz kinga krystyna krzysztof lech leszek łukasz maciej małgorzata marcin marek mariusz mateusz michał
  mieczysław mirosław paweł piotr przemysław radosław rafał renata roman ryszard sławomir stanisław stefan szymon tadeusz tomasz
  urszula wacław wanda wiesław witold władysław włodzimierz wojciech zbigniew zdzisław zofia zuzanna
  alena aleš alois bohumil bohuslav dagmar dana dušan eliška františek hana ivana ivo jana jarmila jaroslav jiří jitka josef karel
  kateřina květa ladislav lenka libor luboš lucie lukáš marie markéta martina matěj michal milada milan milena miloš miroslav ondřej
  otakar pavel pavla petr petra radek radim radka richard robert roman růžena šárka stanislav štěpán tomáš václav věra veronika vladimír
  vlasta vojtěch zdeněk zdeňka zuzana andrej ivica ján juraj ľubomír marián matúš mikuláš ondrej peter štefan zuzana
  ante bojan boris branko dejan dragan dragana dušanka goran ivan ivana janez jelena jovan kolinda ljubica luka marija marko milan milica
  miodrag mirjana nebojša nemanja nikola novak petar predrag radovan sanja slobodan snežana stjepan tomislav vesna vojislav vuk zoran željko živko
ru: вячеслав всеволод ростислав мирослав ярослав арсен давид деян драган зоран илья тигран рустам рамзан александр александра алексей алёна алла анастасия анатолий андрей анна анны антон антонина аркадий артём артем артур богдан борис
  вадим валентин валентина валерий валерия варвара василий вера вероника виктор виктория виталий владимир владислав вячеслав галина геннадий
  георгий герман глеб григорий дарья денис дмитрий евгений евгения егор екатерина елена елизавета ефим жанна зинаида зоя иван игорь илья инна
  ирина иосиф кирилл клавдия константин ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария марк матвей михаил надежда
  наталья наталия никита николай нина оксана олег ольга павел пётр петр полина раиса роман руслан светлана семён семен сергей софья
  станислав степан тамара татьяна тимофей тимур фёдор федор эдуард эльвира юлия юрий яков ярослав яна рамзан рустам ильдар магомед
uk: всеволод мирослав ростислав ярослав арсен данило захар денис ілля андрій анатолій арсеній валентина василь віктор вікторія віталій володимир вʼячеслав в'ячеслав галина григорій денис дмитро євген євгенія
  ірина ігор іван катерина кирило леся леонід людмила максим марія микола михайло наталія оксана олександр олександра олексій олена
  ольга орест остап павло петро роман руслан сергій соломія софія степан світлана тарас тетяна юлія юрій ярослав
el: αλέξανδρος αλέξης αναστάσιος ανδρέας αντώνης αντώνιος άννα βασίλης βασίλειος γεώργιος γιάννης γιώργος δημήτρης δημήτριος ελένη ευάγγελος
  ευαγγελία ειρήνη ηλίας θανάσης θεόδωρος ιωάννης κατερίνα κυριάκος κώστας κωνσταντίνος μαρία μιχάλης νίκος νικόλαος νικόλας παναγιώτης παύλος
  πέτρος σοφία σπύρος σταύρος στέφανος στέλιος τάσος φώτης χρήστος χαράλαμπος
tr: abdullah adnan ahmet ali alper arda aslı aydın ayhan ayşe aytaç bahar barış başak bekir berk beren bülent burak burcu can cemal cem cemil ceren
  cengiz çetin çiğdem deniz derya devlet dilek doğan ebru ece elif emine emre engin ercan erdal erdoğan erkan erol ersin esra fatih fatma
  ferhat filiz gökhan gül gülşen hakan halil haluk hande hasan hatice hilmi hüseyin ibrahim ilhan ilker ismail ismet kadir kaan kemal kerem
  kezban levent mehmet melek meral merve mert mesut metin murat mustafa nazım necmettin nihat nilüfer nur nuri oğuz oktay onur orhan osman ömer
  özge özlem pınar rahmi ramazan recep rıza sabri seda selahattin selim selin serdar serkan sevgi sibel suat süleyman şükrü tamer tansu
  tarık tayfun tayyip tolga turgut tuğba ufuk uğur umut ümit veli volkan yasemin yaşar yavuz yıldız yılmaz yusuf zehra zeki zeynep
ro: adrian alexandru alina ana andreea anca bogdan călin cătălin ciprian claudiu constantin corneliu cosmin costel cristian dan daniel
  dănuț doina dorin dragoș dumitru elena emil eugen florin gabriela george gheorghe horia ilie ioana ion ionel ionuț iulia iulian
  laurențiu liviu lucian mădălina maia marcel marian mihaela mihai mircea monica nicolae nicoleta octavian oana ovidiu petre radu raluca
  răzvan rodica roxana sebastian simona sorin ștefan teodor traian tudor valentin vasile viorel viorica vlad
hu: ádám ágnes andrás anikó antal árpád attila balázs béla bence csaba dániel dávid dezső dóra éva endre erika erzsébet ferenc gábor gergely
  géza györgy gyula ilona imre istván ildikó jános józsef judit katalin károly kinga klára krisztina lajos lászló levente márton mária máté
  mihály miklós mónika nóra orsolya péter réka sándor tamás tibor viktor vilmos zoltán zsolt zsuzsanna
id: abdul adi agus ahmad andi arief bambang basuki budi dedi dewi dian eko endang fajar fitri hadi hasan hendra heru indra irwan joko
  kartika lestari luhut megawati muhammad mulyani nur prabowo puan puji putri rahmat rini rizal siti slamet sri sukarno sukmawati suryo susilo
  sutrisno tri wahyu widodo yanti yudi yusuf
`;

const names: ReadonlySet<string> = new Set(TABLE.replace(/^\w+:/gm, '').trim().split(/\s+/).map(fold));

/** Folding is slow and a text repeats its words: answers are kept until there are this many. */
const MOST_KEPT = 20_000;
let kept = new Map<string, boolean>();

/** Whether the word is a common given name in English or one of the languages of the table. */
export function isGivenNameAnywhere(word: string): boolean {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept = new Map();
  const answer = isGivenName(word) || names.has(fold(word));
  kept.set(word, answer);
  return answer;
}
