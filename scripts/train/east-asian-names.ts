/**
 * Family names and syllables of given names of Korea, China, Vietnam and Japan in Latin letters, which the lists of
 * packages have in their own scripts only. Written from general knowledge for this project.
 */
export const EAST_ASIAN_FAMILY_NAMES: readonly string[] = words(`
  Kim Lee Yi Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh Seo Suh Shin Sin Kwon
  Hwang Ahn An Song Ryu Yoo Yu Hong Ri Paek Baek Roh Noh No Moon Mun Ban Yang Bae Pae Hyun Hyon Ha Heo Huh Nam Shim Ko Koh
  Bang Byun Cha Chae Chon Jeon Chun Do Eom Gong Gu Koo Gil Jin Joo Ju Ki Ma Min Na Ok Pyo Son Sung Tae Um Woo Yeo Ro
  Wang Li Zhang Liu Chen Huang Zhao Wu Zhou Xu Sun Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Feng Deng Cao Peng Zeng
  Xiao Tian Dong Yuan Pan Jiang Cai Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Zhong Cui Tan Qin Hou Bai Meng Xue Qiu Shi
  Hua Mao Kong Dai Jia Zou Tao Qian Bo Wen Hao Long Wan Duan Lei Tu Fang Fan Yan Mo Chan Cheung Wong Leung Lau Ng Ho Tsang
  Tung Lai Yip Chow Chiu Kwok Tsui Mak Hui Tse Yeung Chiang Hsu Tsai Hsieh Soong Koo Lien Teng
  Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Ngo Duong Ly Dinh Truong Luong Trinh Mai Cao To Ta Quach
  Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto
  Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada
  Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda
  Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama
  Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Kono Fujimoto Takeda Murata Ueno Sugiyama
  Masuda Hirano Sugawara Otsuka Chiba Kubo Matsui Kojima Iwasaki Sakurai Kinoshita Noguchi Koizumi Obuchi Hosokawa
  Miyazawa Takeshita Nakasone Murayama Hatoyama Kan Noda Suga Kishida Ishiba Aso Ozawa Tanigaki`);

export const EAST_ASIAN_SYLLABLES: readonly string[] = words(`
  Jong Un Il Yong Chol Ho Myong Rok Jae In Hyun Woo Sung Min Young Jin Soo Kyung Hee Won Dae Jung Myung Bak Geun Hye Ki
  Moon Sik Gwan Gye Kwan Nam Sun Hwan Seung Joon Jun Chul Kyong Hui Song Guk Thae Chang Suk Sok Eun Ok Mi Ran Gun Geon
  Hyon Hyok Su Yol Yeol Seok Beom Bum Gyu Kyu Hoon Hun Kun Tae Byung Chan Do Doo Dong Duk Eui Eung Hak Hyo Hyong Ik Ja Ji
  Joo Joong Kap Keun Kil Kwang Kyun Man Mok Mu Pyo Pyong Rae Ryong Sam Sang Se Seo Shik Shin Taek Uk Wan Wook Yeon Yeong
  Yoon Yul Gyon Gon
  Jinping Zemin Jintao Xiaoping Rongji Jiabao Keqiang Peng Wei Ming Hua Jun Hong Ling Fang Qiang Jie Lei Yan Bo Tao Xin Yu
  Jian Guo Chun Mei Lan Ping Zhong Shan Hai Qing Sheng Chee Hwa Kit Siang Teng Hui Kwan Yew Loong Hsien Tong Chok Goh Kuan
  Shui Bian Ying Jeou Wen Teh Wai Ching Tat Chi Kin Kwong Kai Shek Tse Tung En Lai Yat Sen
  Thi Van Minh Duc Quoc Xuan Huu Ngoc Thanh Phuc Trong Tan Dung Anh Giang Linh Long Nam Phu Quang Son Thinh Tuan Viet Hung`);

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
