import type { Status } from '../../model/vocabularies';
import { inMyriads } from './ko';
import { type Phrasebook, thingOf } from './phrasebook';

const COUNTRY: Record<string, string> = { KR: '韓国', JP: '日本', US: '米国', CN: '中国', KP: '北朝鮮' };
const UNIT: Record<string, string> = { people: '人', USD: 'ドル', JPY: '円', KRW: 'ウォン', percent: '%' };
const MYRIADS: Record<string, string> = { 만: '万', 억: '億', 조: '兆', ' ': '' };

const pair = (codes: readonly string[]) => (codes.join() === 'JP,KR' ? '日韓' : ja.actors(codes));

/** 覚書に署名、新設に合意、but 輸入を再開. */
const particle = (status: Status) => (status === 'signed' || status === 'agreed' ? 'に' : 'を');

export const ja: Phrasebook = {
  language: 'ja',
  subject: { new: '[日韓] 新規', update: '[日韓] 更新', correction: '[日韓] 訂正', withdrawn: '[日韓] 配信取消' },
  heading: { new: '新規', update: '更新', correction: '訂正', withdrawn: '配信取消' },
  status: {
    proposed: '提案',
    negotiating: '交渉中',
    planned: '予定',
    announced: '発表',
    agreed: '合意',
    signed: '署名',
    held: '実施',
    'in-force': '施行',
    suspended: '停止',
    ended: '終了',
    postponed: '延期',
    cancelled: '中止',
    denied: '否定',
  },
  held: '開催',
  action: {
    lift: '解除',
    ease: '緩和',
    tighten: '強化',
    impose: '導入',
    suspend: '停止',
    resume: '再開',
    reinstate: '復帰',
    establish: '新設',
    extend: '延長',
    expand: '拡大',
    simplify: '簡素化',
    fund: '拠出',
    compensate: '賠償',
    protest: '抗議',
    withdraw: '撤回',
    implement: '履行',
    end: '終了',
    approve: '承認',
    visit: '訪問',
    release: '放出',
  },
  instrument: {
    treaty: '条約',
    agreement: '協定',
    mou: '覚書',
    'joint-declaration': '共同宣言',
    'joint-statement': '共同声明',
    arrangement: '取極',
    'exchange-of-notes': '交換公文',
    accord: '合意',
  },
  sides: { both: '日韓双方の媒体が報道', KR: '韓国側のみ', JP: '日本側のみ', other: '第三国のみ' },
  country: COUNTRY,
  notStated: '記載なし',
  comma: '、',
  stop: '。',
  actors: (codes) => codes.map((c) => COUNTRY[c] ?? c).join('・'),
  date(day) {
    const [year, month, date] = day.split('-');
    return [`${year}年`, month && `${Number(month)}月`, date && `${Number(date)}日`].filter(Boolean).join('');
  },
  shortDate(day) {
    const [year, month, date] = day.split('-');
    return month === undefined
      ? `${year}年`
      : date === undefined
        ? `${Number(month)}月`
        : `${Number(month)}/${Number(date)}`;
  },
  amount: (value, unit) => `${inMyriads(value).replace(/[만억조 ]/g, (c) => MYRIADS[c] ?? c)}${UNIT[unit] ?? unit}`,
  title(event, status, { topic, place }) {
    const who = pair(event.actors);
    if (event.kind === 'summit' || event.kind === 'talks') {
      const noun = event.kind === 'summit' ? '首脳会談' : topic;
      const verb =
        status === 'held' ? '開催' : status === 'planned' || status === 'announced' ? '開催予定' : ja.status[status];
      const details = [event.date && ja.date(event.date), place].filter(Boolean).join('、');
      return `${noun.includes(who) ? '' : who}${noun}：${verb}${details ? `（${details}）` : ''}`;
    }
    if (event.kind === 'target')
      return `${topic}：${event.quantity ? ja.amount(event.quantity.value, event.quantity.unit) : '目標'}の見通し${event.date ? `（${ja.date(event.date)}）` : ''}`;
    const thing = thingOf(event, ja);
    // a named instrument takes effect (発効・施行), an act is carried out (実施)
    const said = status === 'in-force' && event.kind === 'measure' ? ja.status.held : ja.status[status];
    return `${event.subject ?? topic}：${who}、${thing === undefined ? '' : thing + particle(status)}${said}`;
  },
  subjectLine: (head, field, title, outlets) =>
    `${head} ${field}：${title}${outlets > 1 ? `（出典${outlets}件）` : ''}`,
  sms({ type, field, title, date, outlets, id }) {
    const head = `日韓${ja.heading[type]}【${field}】${title}`;
    const when = date === undefined ? '' : ` ${date}`;
    return [`${head}${when} 出典${outlets} ${id}`, `${head}${when} ${id}`, `${head} ${id}`];
  },
  labels: {
    what: '内容',
    by: '主体',
    date: '日付',
    place: '場所',
    present: '出席',
    status: '段階',
    changed: '変更',
    evidence: '根拠',
    outlets: (n, l) => `媒体${n}社、${l}言語`,
    confidence: (v) => `信頼度：${v >= 0.85 ? '高' : v >= 0.7 ? '中' : '低'}（${v.toFixed(2)}）`,
    severity: (v) => `重要度 ${v}/3`,
    more: (n) => `ほか${n}件`,
    otherwise: (values) => `（別の報道：${values}）`,
    quote: (text) => `「${text}」`,
  },
  closing: (id) => `同じ件の続報では再通知せず、段階が変わったときだけ通知します。
引用は原文のままです。各項目は人手ではなく規則で抽出しています。引用の前に
必ず出典をご確認ください。時刻は日本・韓国標準時（UTC+9）です。
照会：kjm event ${id}`,
};
