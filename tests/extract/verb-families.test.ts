import { describe, expect, test } from 'vitest';
import { type Action, type Language, STAGE, type Stage, type Status } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const LEAD: Readonly<Record<Language, string>> = {
  en: 'Foreign Ministers Cho Hyun of South Korea and Toshimitsu Motegi of Japan met in Seoul on Monday. ',
  ko: '조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 8일 서울에서 회담했다. ',
  ja: '韓国の趙顕外相と日本の茂木敏充外相が8日、ソウルで会談した。',
};

/** Ways to say one act: language, action if it has one, stage, sentence, its verbs with a stroke between. */
const FAMILIES: readonly [Language, Action | '', Stage, string, string][] = [
  [
    'en',
    'lift',
    'done',
    'South Korea on Tuesday {} its ban on Japanese seafood.',
    'lifted|removed|scrapped|abolished|dropped|revoked|repealed|rolled back|rescinded|eliminated|tore up|took down|waived',
  ],
  [
    'en',
    'suspend',
    'stopped',
    'South Korea on Tuesday {} its currency swap with Japan.',
    'suspended|halted|froze|stopped|put on hold|paused|mothballed|broke off|cut off|discontinued|interrupted|put on ice|called a halt to',
  ],
  [
    'en',
    'resume',
    'done',
    'South Korea and Japan on Tuesday {} their currency swap.',
    'resumed|restarted|revived|restored|reactivated|relaunched|brought back|reopened|rekindled|picked up again|breathed new life into',
  ],
  [
    'en',
    'end',
    'stopped',
    'South Korea on Tuesday {} GSOMIA, its intelligence pact with Japan.',
    'ended|terminated|abrogated|let lapse|ditched|brought to an end',
  ],
  [
    'en',
    'extend',
    'committed',
    'South Korea and Japan on Tuesday agreed to {} their currency swap by three years.',
    'extend|prolong|renew|roll over|lengthen|stretch',
  ],
  [
    'en',
    'expand',
    'committed',
    'South Korea and Japan on Tuesday agreed to {} youth exchanges.',
    'expand|increase|broaden|widen|boost|double|deepen|enlarge|scale up',
  ],
  [
    'en',
    'establish',
    'committed',
    'South Korea and Japan on Tuesday agreed to {} a supply chain hotline.',
    'set up|establish|create|open|launch|install|introduce|put in place|start|inaugurate',
  ],
  [
    'en',
    '',
    'done',
    'South Korea and Japan on Tuesday {} a memorandum on hydrogen.',
    'signed|concluded|inked|sealed|exchanged|put their names to|entered into|penned|clinched',
  ],
  [
    'en',
    'protest',
    'done',
    "South Korea on Tuesday {} Japan's claim to Dokdo.",
    'protested|condemned|denounced|deplored|expressed strong regret over|lodged a protest over|voiced regret at|slammed|objected to|took issue with|lodged a complaint about|registered its displeasure at|criticized|lambasted|voiced strong regret over',
  ],
  [
    'en',
    '',
    'open',
    'Japan on Tuesday {} South Korea to lift its ban on seafood.',
    'urged|asked|called on|pressed|requested|demanded that|appealed to|pushed|implored|encouraged|again asked',
  ],
  [
    'en',
    '',
    'off',
    'South Korea on Tuesday {} a report that it would lift its ban on Japanese seafood.',
    'denied|dismissed|rejected|refuted|rebutted|brushed aside|shot down|disputed|called untrue|poured cold water on|threw cold water on|contradicted',
  ],
  [
    'en',
    '',
    'open',
    'South Korea is {} joining the CPTPP, its trade minister said on Tuesday.',
    'considering|weighing|studying|reviewing|mulling|contemplating|exploring|looking into|looking at|examining|thinking about|toying with',
  ],
  [
    'en',
    '',
    'off',
    'South Korea and Japan on Tuesday {} their vice-ministerial strategic dialogue.',
    'postponed|put off|delayed|pushed back|deferred|rescheduled|put back',
  ],
  [
    'en',
    '',
    'off',
    'South Korea and Japan on Tuesday {} their vice-ministerial strategic dialogue.',
    'cancelled|called off|scrapped|axed|abandoned',
  ],
  [
    'ko',
    'lift',
    'done',
    '정부는 9일 일본산 수산물 수입 금지를 {}.',
    '해제했다|풀었다|철폐했다|없앴다|폐지했다|거뒀다|거둬들였다|걷어냈다|철회했다|전면 해제했다|풀어 줬다|해제하는 조치를 시행했다',
  ],
  [
    'ko',
    'suspend',
    'stopped',
    '정부는 9일 일본과의 통화스와프를 {}.',
    '중단했다|중지했다|멈췄다|동결했다|정지했다|중단시켰다|끊었다|일시 중단했다|잠정 중단했다|얼려 뒀다',
  ],
  [
    'ko',
    'resume',
    'done',
    '한일 양국은 9일 통화스와프를 {}.',
    '재개했다|되살렸다|복원했다|다시 시작했다|부활시켰다|다시 열었다|복구했다|다시 가동했다|8년 만에 재개했다|정상화했다|다시 맺었다|되돌렸다',
  ],
  ['ko', 'end', 'stopped', '정부는 9일 지소미아를 {}.', '종료했다|파기했다|폐기했다|끝냈다|종료시켰다|깼다'],
  [
    'ko',
    'extend',
    'committed',
    '한일 양국은 9일 통화스와프를 3년 {}.',
    '연장하기로 했다|연장키로 했다|연장하기로 합의했다|갱신하기로 했다|연장하는 데 합의했다|더 이어가기로 했다|연장하기로 뜻을 모았다|연장하기로 의견을 모았다|연장하기로 의견 일치를 봤다',
  ],
  [
    'ko',
    'expand',
    'committed',
    '한일 양국은 9일 청소년 교류를 {}.',
    '확대하기로 했다|늘리기로 했다|넓히기로 했다|키우기로 했다|강화하기로 했다|두 배로 늘리기로 했다|활성화하기로 했다|확충하기로 했다|더욱 확대해 나가기로 했다|대폭 늘리기로 했다',
  ],
  [
    'ko',
    'establish',
    'committed',
    '한일 양국은 9일 공급망 핫라인을 {}.',
    '설치하기로 했다|만들기로 했다|개설하기로 했다|신설하기로 했다|구축하기로 했다|두기로 했다|출범시키기로 했다|세우기로 했다|꾸리기로 했다|마련하기로 했다|놓기로 했다',
  ],
  [
    'ko',
    '',
    'done',
    '한일 양국은 9일 수소 협력 각서{}.',
    '에 서명했다|를 체결했다|를 맺었다|를 교환했다|에 사인했다|를 주고받았다|에 이름을 올렸다|를 채택했다|에 도장을 찍었다|를 나눠 가졌다',
  ],
  [
    'ko',
    'protest',
    'done',
    '정부는 9일 일본의 독도 영유권 주장에 {}.',
    '항의했다|강력히 항의했다|유감을 표했다|깊은 유감을 표명했다|강하게 반발했다|규탄했다|엄중히 항의했다|유감의 뜻을 밝혔다|항의의 뜻을 전달했다|개탄했다|강력히 규탄했다|항의 서한을 보냈다|강한 유감을 나타냈다',
  ],
  [
    'ko',
    '',
    'open',
    '정부는 9일 일본에 수출규제 철회를 {}.',
    '촉구했다|요구했다|요청했다|거듭 촉구했다|강력히 요구했다|당부했다|주문했다|압박했다|요구하고 나섰다|재차 요청했다|건의했다',
  ],
  [
    'ko',
    '',
    'off',
    '정부는 9일 일본산 수산물 수입 재개를 검토하고 있다는 보도를 {}.',
    '부인했다|일축했다|반박했다|사실무근이라고 밝혔다|전면 부인했다|사실이 아니라고 했다|강하게 부정했다|오보라고 밝혔다|사실과 다르다고 해명했다',
  ],
  [
    'ko',
    '',
    'open',
    '정부는 9일 CPTPP 가입을 {}.',
    '검토하고 있다고 밝혔다|저울질하고 있다|검토 중이다|추진하고 있다|타진하고 있다|고려하고 있다|모색하고 있다|고민하고 있다|만지작거리고 있다|염두에 두고 있다',
  ],
  [
    'ko',
    '',
    'off',
    '한일 양국은 9일 차관 전략대화를 {}.',
    '연기했다|미뤘다|뒤로 미뤘다|순연했다|늦췄다|연기하기로 했다|미루기로 했다|다음 달로 연기했다|잠정 연기했다',
  ],
  [
    'ko',
    '',
    'off',
    '한일 양국은 9일 차관 전략대화를 {}.',
    '취소했다|취소하기로 했다|열지 않기로 했다|없던 일로 했다|백지화했다|무산시켰다|전격 취소했다',
  ],
  [
    'ja',
    'lift',
    'done',
    '韓国政府は9日、日本産水産物の輸入禁止を{}。',
    '解除した|撤廃した|なくした|取り払った|全面解除した|解いた',
  ],
  [
    'ja',
    'suspend',
    'stopped',
    '韓国政府は9日、日本との通貨スワップを{}。',
    '中断した|停止した|凍結した|止めた|一時停止した|休止した|保留した|差し止めた',
  ],
  [
    'ja',
    'resume',
    'done',
    '日韓両政府は9日、通貨スワップを{}。',
    '再開した|復活させた|復活した|再び始めた|復旧させた|8年ぶりに再開した|よみがえらせた|立て直した|正常化した',
  ],
  [
    'ja',
    'end',
    'stopped',
    '韓国政府は9日、GSOMIAを{}。',
    '終了した|破棄した|終わらせた|打ち切った|終了させた|失効させた',
  ],
  [
    'ja',
    'extend',
    'committed',
    '日韓両政府は9日、通貨スワップを3年{}。',
    '延長することで合意した|延長することにした|延ばすことで一致した|延長する方針で一致した|更新することを決めた|継続することで合意した|延長することを申し合わせた|延長することを確認した|延長で折り合った|延長すると発表した',
  ],
  [
    'ja',
    'expand',
    'committed',
    '日韓両政府は9日、青少年交流を{}。',
    '拡大することで合意した|増やすことで一致した|広げることにした|倍増させることで合意した|拡充することで一致した|強化することを確認した',
  ],
  [
    'ja',
    'establish',
    'committed',
    '日韓両政府は9日、供給網のホットラインを{}。',
    '設置することで合意した|設けることで一致した|新設することを決めた|開設することにした|つくることで合意した|立ち上げることで一致した|置くことで合意した|構築することを確認した|創設することで合意した|発足させることで合意した',
  ],
  [
    'ja',
    '',
    'done',
    '日韓両政府は9日、水素協力の覚書{}。',
    'に署名した|を締結した|を交わした|を結んだ|に調印した|を取り交わした|を交換した|を採択した|にサインした',
  ],
  [
    'ja',
    'protest',
    'done',
    '韓国政府は9日、日本の独島領有権主張に{}。',
    '抗議した|強く抗議した|遺憾の意を表明した|強い遺憾を示した|非難した|厳重に抗議した|深い失望と遺憾を表明した|抗議の意を伝えた|糾弾した|遺憾を表した',
  ],
  [
    'ja',
    '',
    'open',
    '韓国政府は9日、日本に輸出規制の撤回を{}。',
    '求めた|要求した|要請した|促した|強く求めた|重ねて求めた|働きかけた|申し入れた|迫った|訴えた|要望した|改めて要求した',
  ],
  [
    'ja',
    '',
    'off',
    '韓国政府は9日、日本産水産物の輸入再開を検討しているとの報道を{}。',
    '否定した|打ち消した|全面否定した|事実無根だと述べた|事実ではないと否定した|一蹴した|根拠がないと否定した',
  ],
  [
    'ja',
    '',
    'open',
    '韓国政府は9日、CPTPPへの加盟を{}。',
    '検討していると明らかにした|検討する方針を示した|検討している|模索している|検討中だ|目指す考えを示した|視野に入れている|検討すると述べた|打診している',
  ],
  [
    'ja',
    '',
    'off',
    '日韓両政府は9日、次官戦略対話を{}。',
    '延期した|先送りした|延期することにした|来月に延期した|後ろ倒しした|先延ばしした|延期することで合意した|繰り延べた|持ち越した',
  ],
  [
    'ja',
    '',
    'off',
    '日韓両政府は9日、次官戦略対話を{}。',
    '中止した|取りやめた|見送った|開かないことを決めた|白紙に戻した|中止することにした|キャンセルした|取り消した',
  ],
];

describe.each(FAMILIES)('%s %s %s: %s', (language, action, stage, sentence, verbs) => {
  test.each(verbs.split('|'))('%s', (verb) => {
    const told = newsOf(LEAD[language] + sentence.replace('{}', verb)).filter(
      ({ evidence }) => evidence.start >= LEAD[language].length - 2,
    );
    expect(told.length).toBeGreaterThan(0);
    // what is done or stopped may be told as announced
    const isRight = (status: Status): boolean =>
      STAGE[status] === stage || (status === 'announced' && (stage === 'done' || stage === 'stopped'));
    expect(told.map(({ status }) => status).filter((status) => !isRight(status))).toEqual([]);
    if (action) expect(told.map((fact) => fact.action)).toContain(action);
  });
});
