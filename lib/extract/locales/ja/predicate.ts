import { sifted } from '../../../text/cue';
import type { Clause, Mode, Predicate } from '../../locale';
import { actOf, type FoundAct } from './act-of';
import { JA_CUES } from './cues';
import { endMode, isEmbedded } from './governing';
import { headlineMode, isHeadline, isTowards, stoppedMode } from './headline';
import { isIdiom, isNarration } from './idioms';
import { plainEnd } from './layers';
import { isProtest, regrets } from './protests';
import { type SubjectClass, subjectClassOf } from './subject';

/** What decides wherever it stands in the clause: a denial, a postponement. */
const ANYWHERE = JA_CUES.modes.filter(({ where }) => where === 'anywhere');

/** 派遣を柱とする, 交流が骨子だ: what a paper just told of says. */
const GIST = sifted(
  /(?:を|が)(?:柱|骨子|軸|中心|主な内容|主眼)(?:と(?:する|した|し|なる|して)|だ|に)[^、。]{0,4}$/u,
  'ja',
);
/** 署名から10年を迎えた, 国交を正常化して62年となった: how long it has been. */
const SINCE = sifted(
  /てから[^、。]{1,14}(?:たった|たつ|経過|過ぎ|経っ|経ち|なる)[^、。]{0,3}$|\d+(?:周)?年(?:余り|近く|目)?(?:を|が|に|と)(?:迎え|過ぎ|経|たっ|たつ|なっ|なる|なり|刻|数え)[^、。]{0,4}$/u,
  'ja',
);
const ASKED_FOR =
  /^[^、。]{0,20}(?:よう|ことを)[^、。]{0,12}(?:求め|要請|要求|促し|促す|迫っ|申し入れ|訴え|働きかけ)|^(?:を|も)?(?:含め|視野に|念頭に|選択肢)/u;
const RECAP = sifted(
  /(?:して|されて|れて|って|いて|んで)(?:い|き|おり)ました?た?$|(?:して|されて|れて|って|めて|えて|けて|いて|じて|べて|げて|せて)いた$|(?:して|されて|って|めて|れて)いたが$|ていた(?:という|とされる)|てき(?:た|ました)$|(?:予定|方針|見通し|はず)だった(?:が|もの(?:の|だ)?)?$|[ただ]ばかり(?:だ|だった|で|です|でした)?$/u,
  'ja',
);

/** 改めていない, 決まらなかった: nothing happened. */
const UNDONE = sifted(
  /(?:[かがさざただなばまらわ]な(?:い|かった)|でき?な(?:い|かった)|ていな(?:い|かった)|[べめけせれえげてねいきしちみりび]な(?:い|かった)|ません(?:でした)?|わけではな\S{1,3}|[がはも]な(?:い|かった)|ず(?:に|、)?|ておらず|ぬ)(?:が|ものの|まま|ため)?、?$/u,
  'ja',
);
/** What may be, ought to be or is feared: no act. */
const UNREAL = sifted(
  /(?:ではないか|だろう|でしょう|[なあ]ろう|[えけせてねべめれげ]よう|まい|はずだ|かもしれ\S{1,4}|公算が(?:大き|高)\S{0,2}|べきだ\S{0,4}|必要(?:が|も)あ\S{1,4}|必要だ\S{0,3}|恐れ(?:が|も)あ\S{1,4}|かねな\S{1,4}|かどうか\S{0,12}|(?:声|懸念|指摘|不満|批判|見方|反発)(?:が|も)、?[^、。]{0,14}(?:あ|根強|聞|上が|出|強|広|くすぶ|渦巻|高ま|相次|残)\S{0,6}|ためだ|からだ|[\u4e00-\u9fff]とみられ(?:る|ている|た))(?:と\S{0,8})?$/u,
  'ja',
);
/** 協力を深める時だ、と寄稿で訴える */
const OPINES = sifted(
  /(?:時だ|べきだ|必要だ|重要だ|ほしい|好ましい|ふさわしい)、?」?と[^。、]{0,24}(?:訴え|語|述べ|主張|提言|寄稿|指摘|説)[^。、]{0,6}$/u,
  'ja',
);
/** 延長しないことを決めた, 艦艇を送らないと発表した, 参加しない方針だ: decided not to. */
const REFUSES = sifted(
  /(?:[\u4e00-\u9fff]{2}は?(?:し|さ?せ)|[さらわかまばたがれけめえせべねじび])(?<!なら|変え|変わら|揺るが|辞さ|過ぎ|しれ|ならな|欠かせ|譲ら)ない(?:こと(?:を|が|に|と|で)|(?:方針|考え|意向|構え|姿勢)を?|旨を|」?と)(?:[^、。「」]{0,12}(?:で|に|が))?(?:決め|決まっ|決定|発表|表明|明らかに|伝え|通告|通知|明言|固め|示|合意|した|なった|し、?$|だ|$)[^、。]{0,6}$/u,
  'ja',
);
/** 会談は開かれない見通しだ */
const OFF = sifted(
  /(?:開か|行わ|実施さ|結ば|実現|成立)(?:れ|し)ない(?:見通し|見込み|公算|方向|運び|こと(?:が|に|と))[^、。]{0,10}$/u,
  'ja',
);
const PURPOSE = sifted(/[うくすつぬぶむるぐ](?:ため|べく)に?$/u, 'ja');
/** What others ask for; who does not do it has called nothing off. */
const GRANTS = /(?:解除|緩和|撤廃|解禁|容認|許可|免除|撤回|承認|認め|受け入れ|応じ)/u;
const ENDLESS = /延長|更新|継続|続け|延ばさ/u;
const CONTINUES = sifted(
  /(?<!(?:外交|対話|往来|訪問|交流)を)(?:続け|継続す|維持す|堅持す|据え置)[るく](?:方針|考え|意向|構え|姿勢|こと(?:を|で)(?:改めて)?(?:確認|確かめ|明確)[^、]{0,4})?(?:だ|を(?:示|崩)[^、]{0,4})?$/u,
  'ja',
);
const WHETHER = sifted(
  /(?:[るうくすつぬむぶぐ]|ない|可能|必要|可)か(?:どうか|否か)?(?:を|について|に関し|も含め)?[^、]{0,10}(?:話し合|検討|判断|協議|見極め|相談|議論|詰め)[^、]{0,10}$/u,
  'ja',
);
const FORMERLY = sifted(/(?:はず|予定|見通し|計画|段取り)だった(?:が|ものの)$/u, 'ja');
const STANDS = sifted(/(?:立場|談話|宣言|認識)を[^、]{0,14}(?:引き継|継承|踏襲)[^、]{0,8}$/u, 'ja');
const OPINION = /^(?:述べ|語|話|強調|指摘|主張|批判|コメント)/u;
const REMAINS = /(?:残り|あと)約?\d+(?:時間|日|分|週間|カ月|か月|年)[^、。]{0,6}$/u;
const HITHERTO = /^(?:なお、)?(?:現在|現行|現状|従来|通常|もともと|本来|今|いま)(?:の[^、。はで]{1,8})?(?:は|では|、)/u;
const SEEN =
  /と[^、。]{0,12}(?:受け止め|見|捉え|とらえ|位置[付づ]け|評価さ|期待さ|目さ)(?:られ|れ)て(?:いる|います|いた|きた)$/u;
const ASKED = /(?:問われ(?:て|ると)?|聞かれ(?:て|ると)?|尋ねられ|質問され|に触れ|に言及し)$/u;
const SAYS =
  /(?:盛り込(?:まれた|んだ|んでいる)|明記(?:された|した|している)|うたわれた|うたった|うたっている|記された|掲げた)$/u;
const PAPER = /(?:文書|声明|宣言|覚書|協定|合意書|共同発表|コミュニケ)」?(?:には|では|に)/u;
/** A state or a judgement, not an act. */
const STATE =
  /(?:(?<!調整し|検討し|交渉し|協議し|打診し|準備し)て(?:いる|います|いた)|(?<!予定|方針|計画|見通し|見込み|考え|意向|方向|段取り|運び|段階)だ|である|です|ない|(?<!(?:加入|加盟|参加|再開|開始|設置|創設|導入|拡大|拡充|延長|解除|撤廃|緩和|締結|実施|実現|提供|返還|派遣)(?:さ?せ|し)?)たい|あった|いい|よい|大きい|重要)$/u;

/** What happens to a thing by itself: 発効した, 開かれた, 始まる. */
const INTRANSITIVE = sifted(
  /(?:[れせ]た|[れせ]る|され|なった|なる|始ま|広が|増え|延び|終わ|発効|発足|終了|失効|就航|開通|開業|決ま)/u,
  'ja',
);

const DRILLS = /(?:訓練|演習|観艦式)に(?:も|は)?(?:加わ|参加)[^、]{0,3}$/u;

/** An everyday word is an act where an office does it; a thing undergoes, it does not act. */
function countsAs(
  act: FoundAct | undefined,
  subject: SubjectClass | undefined,
  body: string,
  mode: Mode,
): FoundAct | undefined {
  if (!act || isIdiom(body)) return undefined;
  // 捜索・救難訓練にも加わる: whoever it is, those who drill are of state
  if (DRILLS.test(body.slice(0, act.end + 2))) return act;
  if (subject === 'office' || mode === 'agree' || mode === 'sign') return act;
  // 操業は解禁される: it undergoes; 実験も始める, 規制は解除する: what stands first is what somebody acts upon
  const undergoes = INTRANSITIVE.test(body.slice(act.start)) || !/を[^、]{0,20}$/u.test(body.slice(0, act.start + 1));
  if (subject === 'thing') return undergoes && !act.weak ? act : undefined;
  return act.weak ? undefined : act;
}

/** The predicate of a Japanese clause: its last verb, once who said so is taken off, with the act it tells. */
export function japanesePredicate(sentence: string, clause: Clause): Predicate | undefined {
  if (kept.sentence !== sentence) kept = { sentence, predicates: new Map() };
  const key = clause.start * 0x10000 + clause.end;
  const { predicates } = kept;
  if (!predicates.has(key)) predicates.set(key, predicateWithAct(sentence, clause));
  return predicates.get(key);
}

/** Several rules ask for the predicate of one clause: those of the sentence at hand are kept. */
let kept: { sentence: string; predicates: Map<number, Predicate | undefined> } = {
  sentence: '',
  predicates: new Map(),
};

function predicateWithAct(sentence: string, clause: Clause): Predicate | undefined {
  const predicate = readPredicate(sentence, clause);
  if (!predicate) return undefined;
  const subject = subjectClassOf(sentence, clause);
  // 漁業団体は, 専門家は: no office acts, whatever they say; the two business federations have their fund
  if (
    subject === 'private' &&
    !/未来パートナーシップ|基金/u.test(sentence) &&
    // 韓国紙は、...と報じた: what it reports may be
    !/と(?:一斉に|相次いで)?(?:報じ|伝え)/u.test(sentence.slice(predicate.start, clause.end))
  )
    return undefined;
  const text = sentence.slice(clause.start, clause.end);
  const body = plainEnd(text).body.replace(/、$/u, '');
  if (isProtest(sentence, clause, predicate.mode))
    return {
      ...predicate,
      mode: 'done',
      act: { start: predicate.start, end: predicate.end, action: 'protest' },
    };
  const act = countsAs(
    actOf(text, Math.min(body.length, predicate.end - clause.start + 2)),
    subject,
    body,
    predicate.mode,
  );
  if (!act) return predicate;
  const { start, end, action, weak } = act;
  return {
    ...predicate,
    act: {
      start: clause.start + start,
      end: clause.start + end,
      ...(action ? { action } : {}),
      ...(weak ? { weak } : {}),
    },
  };
}

/** No stop at its end: a headline, which does without verbs. */

function readPredicate(sentence: string, clause: Clause): Predicate | undefined {
  // 撤廃を求めたのに対し、|韓国側は...: up to the verb
  const answered = /のに対し(?:て)?、$/u.exec(sentence.slice(clause.start, clause.end));
  if (answered) return readPredicate(sentence, { ...clause, end: clause.end - answered[0].length });
  const { text, body: content, verb, once } = plainEnd(sentence.slice(clause.start, clause.end));
  const trimmed = text.replace(/、$/u, '');
  // 来月解除するが、…: still to come, whatever else there is
  const concedes = clause.end < sentence.length && /(?:[^てでいあ]る|[うくすつぬむぶぐ])が、?$/u.test(content);
  const body = content.replace(concedes ? /が、?$/u : /、$/u, '');
  const from = clause.start;
  const recap = once || RECAP.test(trimmed);

  // 共同訓練を実施することや、|情報を共有することで合意した: each of what is listed
  if (LISTED.test(trimmed) && clause.end < sentence.length) {
    const final = readPredicate(sentence, { ...clause, start: clause.end, end: sentence.length });
    const at = from + trimmed.replace(/や$|と$/u, '').length - 2;
    return final && BINDS.has(final.mode) ? { ...final, start: at, end: at + 2 } : undefined;
  }
  // 免除を延長する一方、|枠の拡大は見送ると発表した: as the sentence ends
  const beside = BESIDE.exec(trimmed);
  if (beside && clause.end < sentence.length) {
    const own = endMode(trimmed.slice(0, beside.index));
    return own && { mode: besideMode(own.mode, sentence, clause), start: from + own.start, end: from + own.end, recap };
  }
  // 2日に開かれるはずだったが、10日にずれた: what became of it
  if (FORMERLY.test(trimmed) && clause.end < sentence.length) {
    const final = readPredicate(sentence, { ...clause, start: clause.end, end: sentence.length });
    return final && (final.mode === 'postpone' || final.mode === 'cancel')
      ? { mode: final.mode, start: from + trimmed.length - 4, end: from + trimmed.length, recap: false }
      : undefined;
  }
  // 見守りの協議は次回に先送りされた: nothing was settled
  if (/(?:協議|議論|結論|判断|決定|検討)(?:は|も)[^、。]{0,12}(?:先送り|持ち越)/u.test(body)) return undefined;
  // 引き渡しの時期や方法は決まっていない: that it will be is not denied
  if (UNSETTLED.test(body)) return undefined;
  for (const { mode, cue } of ANYWHERE) {
    const match = cue.exec(trimmed);
    // 登録取り消しも検討するよう求めた: what is asked for is not done
    if (match && !isEmbedded(trimmed, match) && !ASKED_FOR.test(trimmed.slice(match.index + match[0].length)))
      return { mode, start: from + match.index, end: from + match.index + match[0].length, recap };
  }
  // いつでも終了できる: what one may do is not what one does
  // 使う場面を想定する, 発足を念頭に置く: what is imagined is not done
  if (
    /できる(?:という\S{0,4})?$|(?:想定|前提と)(?:する|し、?|している|した|しており、?)$|念頭に(?:(?:置|お)[いくき]\S{0,3}|あ[るりっ]た?)$/u.test(
      body,
    )
  )
    return undefined;
  // 用途を絞り、世論の理解を得る狙いだ: what it is done for
  if (clause.end < sentence.length && AIMED.test(sentence) && !MET.test(trimmed)) return undefined;
  // 条約を改めるため、9月から交渉に入る: what for, and not done yet
  if (clause.end < sentence.length && PURPOSE.test(trimmed)) return undefined;
  const resolved = REFUSES.exec(trimmed) ?? OFF.exec(trimmed);
  if (resolved) {
    const span = { start: from + resolved.index, end: from + resolved.index + resolved[0].length };
    // 延長しないと決めた: it ends; 解除しない方針だ: there was no plan; 艦艇を送らないと発表した: it is off
    const mode = ENDLESS.test(resolved[0])
      ? 'announce'
      : GRANTS.test(trimmed.slice(Math.max(0, resolved.index - 4)))
        ? 'deny'
        : 'cancel';
    return { mode, ...span, recap };
  }
  // 禁輸を続ける方針だ, 連携を続けることを確認した: nothing changes
  const kept = CONTINUES.exec(body);
  if (kept) return { mode: 'keep', start: from + kept.index, end: from + body.length, recap };
  // 期間を延ばすか話し合う: it is open
  const open = WHETHER.exec(body);
  if (open) return { mode: 'propose', start: from + open.index, end: from + body.length, recap };
  // 輸出規制を4月1日に解除へ, 協定を10月締結へ
  const ahead =
    (/[\u4e00-\u9fff](?:へ|に向け)$/u.test(body) && isHeadline(sentence)) ||
    (clause.end === sentence.length && isTowards(body))
      ? body.length - 1
      : -1;
  if (ahead > 0) return { mode: 'plan', start: from + ahead, end: from + body.length, recap };
  // 「極めて遺憾だ」と述べた: to say so is the act
  if (regrets(trimmed) && OPINION.test(verb) && subjectClassOf(sentence, clause) === 'office')
    return { mode: 'done', start: from + trimmed.length - 2, end: from + trimmed.length, recap };
  // 「切り離して進める」と弁明した, 「取り戻したい」とつぶやいた: a remark, whatever it speaks of
  if (!verb && REMARK.test(trimmed)) return undefined;
  // 交渉再開について問われ、: what the words after it answer
  if (ASKED.test(body) && clause.end < sentence.length) return undefined;
  // 決議案を出した: it binds nobody yet
  if (/決議案を[^、。]{0,6}(?:出|提出|発議|共同)/u.test(body)) return undefined;
  if (SINCE.test(body) || GIST.test(body)) return undefined;
  if (UNDONE.test(body) || UNREAL.test(trimmed) || OPINES.test(trimmed)) return undefined;
  // 実行に移されていることを評価し: how somebody sees it
  if (/(?:こと|の)を(?:高く|改めて)?(?:評価|歓迎|強調|指摘)し(?:た|、|て)?$/u.test(trimmed)) return undefined;
  // 「加入国と相談する」と述べるにとどめた: no more than that
  if (/(?:述べ|語|話|答え|応じ|説明|言及)[るすっ]?に(?:とど|留)[めま][^、。]{0,4}$/u.test(trimmed)) return undefined;
  // 「おおむね守られている」との評価を示した: how somebody sees it
  if (/との(?:評価|認識|見解|見方|反応|感想)を[^、。]{0,6}(?:示|述べ|語|表)[^、。]{0,4}$/u.test(trimmed))
    return undefined;
  // 日本側も協力を約束した: to no act of its own
  if (/[はも]、?(?:全面的な)?協力を(?:約束|申し出|表明)[^、。]{0,3}$/u.test(body)) return undefined;
  // 協力に謝意を伝えた: a courtesy
  if (
    /(?:謝意|感謝|敬意|祝意|弔意|哀悼|お悔やみ|お見舞い)(?:の意)?を[^、。]{0,6}(?:伝え|示|表|述べ)[^、。]{0,4}$/u.test(
      trimmed,
    )
  )
    return undefined;
  // 再発防止策が守られていることを確かめた: how it stands
  if (/て(?:いる|きた)ことを(?:改めて|互いに|ともに)?(?:確認|確かめ)[^、。]{0,6}$/u.test(trimmed)) return undefined;
  // 協議には両国の大使が出席した: who was there
  if (/^(?:協議|会合|会議|会談|対話)に(?:は|も)[^。]{0,60}(?:出席|参加|同席)し/u.test(body)) return undefined;
  // 免除を続けることを条件とする
  if (/こと(?:を|が|も)条件(?:と|に|だ)[^、。]{0,6}$/u.test(body)) return undefined;
  // 非難し合うのを控える
  if (/(?:の|こと)を(?:控え|慎|避け|自制)[^、。]{0,6}$/u.test(body)) return undefined;
  // 道を開く案件と受け止められている: how it is seen
  if (SEEN.test(body)) return undefined;
  // 失効まで残り6時間だった, 現行では1回に限られる: how it stands
  if (REMAINS.test(body) || (HITHERTO.test(body) && /(?:る|ている|だ)$/u.test(body))) return undefined;
  // 合意文書には...が盛り込まれた: what a paper says is agreed
  const says = SAYS.exec(body);
  if (says && PAPER.test(sentence.slice(0, clause.start) + body.slice(0, says.index)))
    return { mode: 'agree', start: from + says.index, end: from + body.length, recap };
  // 立場を全体として引き継いでいると伝えた: to say so is the act
  const stands = STANDS.exec(body);
  if (stands) return { mode: 'done', start: from + stands.index, end: from + body.length, recap };
  const subject = subjectClassOf(sentence, clause);
  // 元に戻ったものと残る課題を整理する: no office says so, the article does
  if (subject === undefined && !verb && isNarration(body)) return undefined;
  // 「立場を引き継いでいる」と述べた: how somebody sees things
  if ((OPINION.test(verb) || /^(?:説明|釈明|弁明)/u.test(verb)) && STATE.test(body)) return undefined;
  // 両政府が10月から引き上げ: a headline ends in a noun
  const noun = isHeadline(sentence) && clause.end === sentence.length ? headlineMode(trimmed) : undefined;
  if (noun?.mode === 'announce') return { ...noun, start: from + noun.start, end: from + noun.end, recap };
  const found = endMode(body);
  if (!found) {
    // 共同プレス発表を発表した with nothing said before
    const last = clause.end === sentence.length;
    const plain = verb
      ? endMode(trimmed)
      : isHeadline(sentence)
        ? headlineMode(trimmed)
        : last
          ? stoppedMode(trimmed)
          : undefined;
    if (plain) return { ...plain, start: from + plain.start, end: from + plain.end, recap };
    return undefined;
  }
  let { mode } = found;
  // 日本政府は韓国との…を再開することを決めた: one side decides, and agrees with nobody
  if (
    mode === 'agree' &&
    BY_ITSELF.test(body.slice(found.start)) &&
    ONE_SIDE.test(sentence) &&
    !TOGETHER.test(sentence)
  )
    mode = 'announce';
  // 来月署名する, 10月から適用を始める, 春に効力を持つ: still to come
  if (TOLD.has(mode) && /(?:[する]|[つぶむぐくぬう])$/u.test(body) && !/て(?:いる|くる|ある)$/u.test(body))
    mode = 'plan';
  // 通告したと報じたが、...否定した: the report takes the denial that follows
  if (verb === '報じ' && ANYWHERE[0]!.cue.test(sentence.slice(clause.end)))
    return { mode: 'deny', start: from + found.start, end: from + found.end, recap: false };
  if (
    mode === 'plan' &&
    /発表|公表|決定|した|しまし|表明|明らかに|示|伝え|約束|確約|明言|公言|言明|断言|宣言|予告/u.test(verb)
  )
    mode = 'announce';
  if (mode === 'plan' && found.end === body.length && !concedes && clause.end < sentence.length && !verb) mode = 'done';
  // 行い、...合意した: a joining form takes the tense of the last clause
  if (
    mode === 'done' &&
    clause.end < sentence.length &&
    !/ており、?$/u.test(trimmed) &&
    !/[ただ](?:が|ものの|ほか|ところ|一方で?|半面)?、?$/u.test(trimmed)
  )
    mode = inherited(sentence, clause);
  return { mode, start: from + found.start, end: from + found.end, recap };
}

const REMARK = sifted(
  /」と(?:[^、。「」]{1,10}[にでを])?(?:弁明|けん制|牽制|皮肉|嘆|ぼや|つぶや|こぼ|漏ら|うなず|振り返|力を込|胸を張|声を(?:落と|弾|荒|詰)|目を(?:細|輝)|首をかし|肩を落|笑|驚|喜|悔|残念が|気をも|身構え|警戒|懸念|案じ|危ぶ|いぶか|突き放|あきれ|自賛|持ち上げ|たたえ|称え|評し|分析|解説|推測|見立て|語気|切り出し)/u,
  'ja',
);
const UNSETTLED = sifted(
  /(?:時期|方法|詳細|細部|場所|金額|規模|中身|議題|手順|範囲)(?:など)?(?:は|も|について)[^、。「」]{0,8}「?(?:決まって|固まって|明らかにして|公表して|示して|詰まって|未定)(?:は|も)?(?:い?(?:ない|ません)|だ|で)/u,
  'ja',
);
const BESIDE = sifted(/(?<=[うくすつぬむるぐぶ])(?:一方で?|とともに|と同時に|だけでなく|のみならず|ほか|半面)$/u, 'ja');
/** 延長する一方、...と発表した: announced; 求めるとともに、...と伝えた: asked for. */
function besideMode(own: Mode, sentence: string, clause: Clause): Mode {
  if (own !== 'plan') return own;
  if (QUOTATIVE.test(sentence)) return 'announce';
  const final = readPredicate(sentence, { ...clause, start: clause.end, end: sentence.length })?.mode;
  if (final && BINDS.has(final) && final !== 'demand') return final;
  return SPOKE.test(sentence) ? 'done' : 'plan';
}
const BY_ITSELF = /^こと(?:を[^、。]{0,5}決め|に(?:した|しまし|し、))|^約束/u;
const ONE_SIDE = /(?:日本|韓国)(?:側|政府)?(?:は|が)/u;
const TOGETHER =
  /韓国(?:側|政府)?[はが].*日本(?:側|政府)?[はが]|日本(?:側|政府)?[はが].*韓国(?:側|政府)?[はが]|両|日韓|韓日|双方|互い|とも(?:に|、)|(?:日本|韓国)(?:側|政府)?と(?!の)/u;

const AIMED = sifted(/(?:狙い|ねらい|思惑|意図)(?:だ|です|がある|もある|とみられる|があるとみられる)。?$/u, 'ja');
const LISTED = /[るうくすつぬむぶぐ]こと(?:や|と)?$/u;
const BINDS: ReadonlySet<Mode> = new Set(['agree', 'announce', 'propose', 'demand', 'sign', 'plan']);
/** Modes of what has been done, unless the verb is in its plain form. */
const TOLD: ReadonlySet<Mode> = new Set(['sign', 'effect', 'announce']);

/** What was done before it was announced: met, came, signed, opened, called. */
const MET = sifted(
  /(?:会談|面会|懇談|協議|会合|対話|電話|通話|会見|訪問|訪韓|訪日|来日|訓練|演習)[^、]{0,6}(?:し|行い|開き|臨み|持ち|終え|重ね)、?$|(?:会い|向き合い|顔を合わせ|語り合い|話し込み|会食し|訪れ|開き|開か[れせ]|行い|行われ|臨み|出席し|署名し|締結し|交わし|調印し|採択し|呼び|召致し|抗議し|集ま[りっ]|受け|決定し|決め|開催し|開催され|主宰し|主催し|述べ|語り|話し|強調し|指摘し|説明し|説き|合意し|一致し)、?$/u,
  'ja',
);
const SETTLES =
  /(?:提案|提起|要請|招待|招請|打診|(?:日程|計画|案|時期)を(?:固め|決め|詰め)|調整することに(?:な[っり]|し)|決め|確認|意向を(?:伝え|示し)|考えを(?:伝え|示し))[^、。]{0,4}た。?$/u;
const SPOKE = /(?:た|ました)。?$/u;
const STILL =
  /(?:見通し|方向|予定|方針|計画|日程|見込み|運び|はこび)[^、。]{0,12}。?$|調整(?:に入|し|を)|(?:分か|わか|判明|明らかに|発表|報じ)[^、。]{0,6}。?$/u;
const QUOTATIVE = sifted(
  /[るうくすつぬむぶぐ]」?と[^、。「」]{0,26}(?:発表|公表|表明|明らかに|決め|決定)[^、。]{0,8}。?$/u,
  'ja',
);

function inherited(sentence: string, clause: Clause): Mode {
  const final = readPredicate(sentence, { ...clause, start: clause.end, end: sentence.length });
  // 懇談を終え、帰国する: over, whatever is to come
  if (/終え、?$/u.test(sentence.slice(clause.start, clause.end))) return 'done';
  // 大使を呼び、...を検討すると伝えた: called in, whatever is considered
  if (/(?:呼び|召致し|抗議し)、?$/u.test(sentence.slice(clause.start, clause.end))) return 'done';
  // 議員らと会い、来春に総会を開く日程を固めた: they met, whatever is to come
  if (final && SETTLES.test(sentence) && MET.test(sentence.slice(clause.start, clause.end))) return 'done';
  const own = sentence.slice(clause.start, clause.end);
  // 電話で話し、開始を急ぎたいと伝えた: they have spoken
  if (final && MET.test(own) && SPOKE.test(sentence) && !STILL.test(sentence)) return 'done';
  if (final?.mode === 'plan' || final?.mode === 'propose') return final.mode;
  // 協力を拡大し、...を拡充することで合意した: both were agreed; a meeting in the first was held
  if (final?.mode === 'agree') return MET.test(own) ? 'done' : 'agree';
  // 提訴を取り下げ、管理を元に戻すと発表した: both are what was announced; a meeting in the first was held
  return final?.mode === 'announce' && QUOTATIVE.test(sentence) && !MET.test(own) ? 'announce' : 'done';
}
