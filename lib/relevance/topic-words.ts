import type { Language } from '../model/vocabularies';

/** Words of governments and of what they do: without one, two countries in a sentence are no news of relations. */
export const OFFICIAL: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:presidents?|prime ministers?|ministers?|ministry|ministries|ministerial|governments?|cabinet|ambassadors?|embass(?:y|ies)|diplomats?|diplomatic|diplomacy|summits?|bilateral|trilateral|agreements?|treaty|pact|swap|envoys?|lawmakers|parliamentarians|leaders|officials|export (?:curbs|controls|restrictions)|import ban|sanctions|visa(?:s|-free)?|tariffs?|defen[cs]e|military|court|compensation|protest(?:s|ed)?|cooperation|memorandum|joint (?:statement|declaration)|relations|islets|Dokdo|Takeshima|Yasukuni|forced labou?r|wartime|comfort women|GSOMIA|seafood|wastewater|treated water|immigration|police|central banks?|authorities|regulators?|dialogue|talks|exercises?|drills?|consultative|security|nav(?:y|ies)|troops|visitors|travel(?:l?ers)?|(?:asked|urged|told|pressed|warned|accused) (?:Seoul|Tokyo)|(?:Seoul|Tokyo) (?:has|had|said|will|would|says|plans|asked|urged|decided|agreed|and Tokyo|and Seoul))(?![a-z])/i,
  ko: /대통령|총리|장관|차관|정부|정상|외교|협정|조약|회담|협의|외무|방위|대사|영사|수출|수입|제소|스와프|각의|국회|의원|국방|안보|판결|강제|징용|위안부|독도|야스쿠니|후쿠시마|오염수|처리수|지소미아|양해각서|협력|공동성명|공동선언|무비자|비자|입국|광구|사도광산|교과서|당국|은행|경찰|항의|초치|양국|방문객|관광객|교류|훈련|해군|해경|여객선|항공편|협의체/u,
  ja: /大統領|首相|総理|外相|大臣|長官|政府|首脳|外交|外務|防衛|協定|条約|会談|協議|大使|領事|輸出|輸入|提訴|スワップ|閣議|国会|議員|国防|安保|安全保障|判決|徴用|慰安婦|竹島|独島|靖国|処理水|汚染水|覚書|協力|共同声明|共同宣言|査証|ビザ|入国|鉱区|佐渡|教科書|当局|銀行|警察|抗議|召致|行政指導|両国|往来|訪日客|交流|訓練|海軍|海保|フェリー|航空便|会合/u,
};

/** Sport and show business: the same words of meeting and agreeing, but no governments. */
export const PASTIME: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:match|goals?|striker|midfielder|coach|tournament|championship|league|qualifiers?|world cup|semi-?finals?|quarter-?finals?|innings|pitcher|home run|medal|squad|footballers?|soccer|baseball|volleyball|singer|album|concert|idol|k-pop|box office|drama series|film festival|chart|fans)(?![a-z])/gi,
  ko: /경기|감독|선수|대표팀|골|득점|리그|월드컵|예선|결승|우승|투수|타자|홈런|메달|축구|야구|배구|콘서트|앨범|아이돌|그룹|멤버|오리콘|드라마|배우|소속사|팬미팅|차트|음원|한일전|촬영|흥행|관객/gu,
  ja: /試合|監督|選手|代表|得点|ゴール|リーグ|ワールドカップ|予選|決勝|優勝|投手|打者|本塁打|メダル|サッカー|野球|バレー|コンサート|アルバム|アイドル|グループ|メンバー|ドラマ|俳優|主演|歌手|ファン|日韓戦|連勝|先制|前半|後半|サポーター/gu,
};

/** Matters between the two by nature: one party and the word say as much as both parties. */
export const BETWEEN: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:Dokdo|Takeshima|Fukushima|forced labou?r|wartime labou?r|comfort women|GSOMIA|Sado (?:mine|gold|island)|Yasukuni|colonial rule|eight prefectures|both (?:countries|governments|sides)|the two (?:countries|governments|sides|nations))(?![a-z])/i,
  ko: /독도|다케시마|후쿠시마|강제동원|강제징용|위안부|지소미아|사도광산|야스쿠니|수산물 (?:수입|금수)|7광구|양국|두 나라|양측/u,
  ja: /竹島|独島|徴用工|慰安婦|GSOMIA|水産物|輸入禁止|輸入規制|処理水|第7鉱区|佐渡島の金山|佐渡金山|靖国|両国|両政府/u,
};
