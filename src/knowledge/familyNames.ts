import { fold } from '../text/foldName.ts';

/** Family names of peoples who put the family name first, in the spellings of English news. General knowledge. */
const KOREAN = `kim lee yi ri rhee park pak bak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im rim han oh o seo
so suh shin sin kwon kwun hwang ahn an song hong yoo yu ryu jeon chun jun ko koh go moon mun yang son sohn bae pae baek paek heo hur ho nam sim shim no roh noh ha
kwak woo u joo chu ju na ra min jin chin ji chi um eom chae cha won ban pan hyon hyun bang pang sung thae tae to myong`;
const CHINESE = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng feng han
cao zeng peng xiao cai pan tian dong yuan yu jiang du ye cheng wei su lu ding ren shen yao lü zhong cui tan lu wang fan jin shi liao jia xia fu fang
bai zou meng xiong qin qiu hou yin xue yan lei long tao he mao chang wan gu lai kong mo hong xi wen tsai lee chan cheung wong lam ng ho leung kwok
yeung lau chow tse hui chiang kuo hsu hsieh lo tung kwan mak chu teng tang chou lim tan goh ong teo koh chua ang sim toh low yeo quek`;
const VIETNAMESE = `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh doan truong lam mai cao luong`;
const HUNGARIAN = `nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros simon oláh orbán
fekete szilágyi kocsis gyurcsány bajnai antall medgyessy`;
const CAMBODIAN = `hun heng sam norodom sar ieng khieu nuon kem sok tea`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold));
const lists = {
  korean: set(KOREAN),
  chinese: set(CHINESE),
  vietnamese: set(VIETNAMESE),
  hungarian: set(HUNGARIAN),
  cambodian: set(CAMBODIAN),
};

/** Which of these peoples have it for a family name. */
export type FamilyFirst = keyof typeof lists;

/** The peoples, of those who put the family name first, among whom this is a family name. */
export function familyFirstPeoples(word: string): readonly FamilyFirst[] {
  const key = fold(word);
  return (Object.keys(lists) as FamilyFirst[]).filter((people) => lists[people].has(key));
}
