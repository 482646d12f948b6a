/** The hundred commonest surnames of China (Ministry of Public Security, 2007), which 85 of 100 people have. */
export const SURNAMES = new Set(
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚',
);

// 小段 and 老江 may be people; a small part, a small bear and the like are more often what they say
const NO_NICKNAME = /[马熊牛龙江段石汤万金毛]$/u;

/** Whether a word is what people call one another by the surname: 小张, 老李. */
export const isNickname = (text: string): boolean =>
  /^[小老阿].$/u.test(text) && SURNAMES.has(text.charAt(1)) && !NO_NICKNAME.test(text);

/** The characters in which foreign names are written, after the syllable tables of 世界人名翻译大辞典 (Xinhua). */
export const TRANSLITERATION = new Set(
  '阿埃伊奥乌艾尤安恩因翁昂英亚娅耶约叶布巴芭贝比彼毕博伯鲍拜班本宾邦普帕佩皮波珀派保潘彭平庞蓬德达黛代迪狄多杜戴道丹登丁当顿敦' +
    '特塔泰蒂托图陶坦滕廷唐汤提格加盖吉戈古高甘根金冈贡圭瓜克卡凯基科柯库考坎肯康孔奎夸喀弗瓦韦维沃武万文温威伍夫法费菲福富芬范丰佛' +
    '兹扎泽齐佐祖宰赞津茨察采蔡楚措斯萨莎塞西索苏赛绍桑森辛松孙丝什沙谢希肖舒夏尚申欣舍朔休修雪季贾杰焦朱詹真章奇恰查切乔丘柴琴昌琼' +
    '赫哈黑霍胡海豪汉亨洪侯姆马玛梅米密莫穆迈毛曼门明芒蒙默缪纳娜内尼妮诺努奈瑙嫩宁楠涅尔拉莱利莉洛卢赖劳兰伦林琳朗隆龙勒列雷蕾里丽黎' +
    '罗萝鲁露柳连留吕华怀惠圣让翰逊茜缇琪卜儿娃冯久廖略律泰哥墨摩撒瑟若聂辽甫热',
);

/** Whether a text is written in nothing but those. */
export const looksForeign = (text: string): boolean =>
  [...text].every((character) => TRANSLITERATION.has(character));

/** Countries and regions by one character, as in 中美关系 and 俄方. */
export const COUNTRY_CHARACTERS = new Set('中美俄英法德日韩朝印欧伊以乌澳加菲越');

/** Whether a word is a country as a side: 俄方, 欧方. */
export const isSide = (text: string): boolean =>
  text.length === 2 && text.endsWith('方') && COUNTRY_CHARACTERS.has(text.charAt(0));

/** One of those that is hardly ever another word. */
export const CLEAR_COUNTRY_CHARACTERS = new Set('俄');

const OFFICES =
  '总统|总理|首相|主席|书记|国务卿|外长|防长|财长|部长|秘书长|总干事|发言人|大使|特使|代表|议员|教授|博士|院士|先生|女士|小姐|夫人|太太|同志|' +
  '老师|师傅|学生|实习生|研究生|毕业生|同学|将军|上将|中将|少将|上校|司令|国王|女王|王储|亲王|皇帝|教皇|总裁|经理|主任|主编|教练|律师|医生|法官|前锋|后卫|门将|诗人|导演|总监|主帅|老将|小将|名将|新秀|中锋|边锋|中卫|影星|歌星';

const TITLE = new RegExp(`(?:${OFFICES}|[^国大人商厂自有多各几两数]家|[^增成生家校延特]长|[员师者])$`, 'u');

/** Words of office, title or trade; a person's name stands beside them. 国家 and its like only look so. */
export const isTitle = (text: string): boolean => text.length > 1 && TITLE.test(text);

/** Verbs whose subject speaks or acts as people do. */
export const SPEECH =
  /^(?:说|说道|表示|指出|认为|强调|告诉|介绍|称|透露|宣布|呼吁|批评|警告|解释|回应|补充|坦言|写道|问|答|回答|喊|笑道|承认|否认|主张|提出|担任|当选|连任)$/u;

/** What a word may end with that the segmenter glued to the end of a name, or begin with at its start. */
export const GLUED_AFTER = /^(?:的|说|在|和|与|称|对|将|也|则|是|为|及|等|曾|就|还)$/u;
export const GLUED_BEFORE = /^(?:但|对|由|从|与|和|及|同|跟|在|向|而|据|是|为|把|被)$/u;

/** Words that end the name of an organisation, whatever stands before them. */
export const ORGANISATION =
  /(?:理事会|委员会|联合会|基金会|协会|学会|商会|工会|组织|联盟|公司|集团|银行|大学|学院|中学|医院|法院|检察院|研究所|研究院|出版社|通讯社|电讯社|电视台|广播电台|俱乐部|博物馆|图书馆|议会|国会|政府|政党|外交部|国防部|财政部|[^全内外一大东南西北中上下]部|总局|管理局|警察局|央行|航空)$/u;

/** Verbs that say in the name of an organisation what it is for: 灯塔|保护|协会. */
export const PURSUIT =
  /^(?:保护|保障|研究|发展|合作|管理|监督|监测|促进|推广|交流|贸易|建设|开发|救援|救助|援助|教育|培训|训练|投资|设计|制造|生产|出版|广播|探测|探索|观测|勘探|运输|航行|航运|服务|慈善|救济|裁军|防御|防务|安全|修复|考古)$/u;

/** Words that end the name of an event, a treaty, a weapon system, or a place. */
export const EVENT =
  /(?:峰会|会议|论坛|大会|奥运会|冬奥会|运动会|世界杯|锦标赛|博览会|世博会|电影节|音乐节|战争|战役|大战|革命|起义|事件)$/u;
export const TREATY = /(?:条约|公约|协定|议定书)$/u;
export const WEAPON_SYSTEM = /系统$/u;
export const WEAPON_WORD = /导弹|反导|防空|雷达|火箭|战机|战斗机|轰炸机|直升机|航母|潜艇|坦克|炮|无人机/u;
export const PLACE = /^(?:省|市|县|区|州|镇|乡|村|岛|河|湖|山|江|海峡|半岛|群岛|共和国|地区)$/u;

/** Words before a place. */
export const PLACE_BEFORE = /^(?:在|位于|来自|抵达|前往|访问|飞往|驻|赴|离开|到|从)$/u;
