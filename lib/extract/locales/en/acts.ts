import type { ActionCue, InstrumentCue } from '../../locale';

const verb = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'gi');

export const EN_ACTIONS: readonly ActionCue[] = [
  {
    // the order itself is the act, and given
    action: 'implement',
    status: 'held',
    pattern: verb('(?:ordered|instructed|directed) (?:[\\w-]+ ){1,8}?to (?:implement|carry out|follow up)'),
  },
  {
    action: 'reinstate',
    pattern: verb(
      'reinstat(?:e|es|ed|ing|ement)|re-?designat(?:e|es|ed|ing)|(?:put(?:s|ting)?|restor(?:e|es|ed|ing)|return(?:s|ed|ing)?|add(?:s|ed|ing)?) \\S{1,14}(?: \\S{1,14})? (?:back )?(?:on|onto|to) (?:its|the|their) (?:own )?"?(?:white ?list|list of|group a|preferential|preferred|trusted)|put(?:s|ting)? (?:\\S+ ){1,3}back on|restor(?:e|ing|ed) visa-free',
    ),
  },
  { action: 'simplify', pattern: verb('simplif(?:y|ies|ied|ying)|streamlin(?:e|es|ed|ing)') },
  {
    action: 'lift',
    pattern: verb(
      'lift(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)(?! an obstacle|(?: \\S+){1,3} from)|abolish(?:es|ed|ing)? (?:the|its) (?:ban|curbs)|(?:scrap|abolish|drop)(?:s|p?ed|p?ing|es|ed)? (?:(?:the|its|all|export|import|tighter) ){0,2}(?:ban|curbs|restrictions|controls)|curbs were gone',
    ),
  },
  { action: 'ease', pattern: verb('eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?') },
  { action: 'tighten', pattern: verb('tighten(?:s|ed|ing)?|toughen(?:s|ed|ing)?|tighter') },
  {
    action: 'impose',
    pattern: verb('impos(?:e|es|ed|ing)|bann(?:ed|ing)|barr(?:ed|ing)|restrict(?:s|ed|ing)|prohibit(?:s|ed|ing)?'),
  },
  {
    action: 'resume',
    pattern: verb(
      'resum(?:e|es|ed|ing|ption)|restart(?:s|ed|ing)?|reopen(?:s|ed|ing)?|reviv(?:e|es|ed|ing|al)|restor(?:e|es|ed|ing)|br(?:ing|ings|ought|inging) back|normali[sz](?:e|es|ed|ing)',
    ),
  },
  {
    // to suspend the end of a pact is to keep it
    action: 'resume',
    status: 'in-force',
    pattern: verb(
      'suspend(?:s|ed|ing)? the (?:expiry|termination|end)|shelv(?:e|es|ed|ing) a plan to (?:quit|end|terminate)|put off (?:its|the) (?:expiry|termination)',
    ),
  },
  {
    action: 'establish',
    pattern: verb(
      'establish(?:es|ed|ing|ment)?|launch(?:es|ed|ing)?|set(?:s|ting)? up|open(?:s|ing)?(?= (?:a|an|the|new|hotlines?|dedicated|up))|opened(?! (?:fire|on|with|in))|opened to|creat(?:e|es|ed|ing|ion)|inaugurat(?:e|es|ed|ing)|introduc(?:e|es|ed|ing|tion)|hold a memorial|switched on|draw up|(?:began|beg[iu]n|start(?:s|ed)?) (?:using|operat)\\w*',
    ),
  },
  { action: 'extend', pattern: verb('extend(?:s|ed|ing)?|extension|renew(?:s|ed|ing|al)?|prolong(?:s|ed|ing)?') },
  {
    action: 'expand',
    pattern: verb(
      'expand(?:s|ed|ing)?|expansion|widen(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|adding flights|add(?:s|ed)? flights|twice instead of once|rais(?:e|es|ed|ing) (?:the |its |their )?(?:number|cap|limit|ceiling|quota|frequency|size)',
    ),
  },
  {
    action: 'protest',
    pattern: verb(
      'protest(?:s|ed|ing)?|summon(?:s|ed|ing)?|call(?:s|ed|ing) in|lodg(?:e|es|ed|ing)|complain(?:s|ed|ing)?|deplor(?:e|es|ed|ing)|(?:express|voic)(?:es|ed|e)? (?:\\S+ ){0,3}(?:regret|disappointment)',
    ),
  },
  { action: 'compensate', pattern: verb('compensat(?:e|es|ed|ing|ion)|reparations?') },
  {
    action: 'fund',
    pattern: verb('fund(?:s|ed|ing)?(?= (?:a|the|projects|exchanges))|donat(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)'),
  },
  {
    action: 'suspend',
    pattern: verb(
      'suspend(?:s|ed|ing)?|suspension|halt(?:s|ed|ing)?|broke off|cut off|shut down|put .{3,20} on ice|fr(?:eeze|oze|ozen)|shelv(?:e|es|ed|ing)',
    ),
  },
  {
    action: 'withdraw',
    pattern: verb(
      'withdr(?:aw|ew|awn|aws|awing|awal)|retract(?:s|ed|ing)?|dropp?(?:s|ed|ing)?(?= (?:its |the |their |a )?(?:WTO )?(?:objection|complaint|petition|case))|struck .{3,20} off|(?:remov|drop|delist|strik)(?:e|es|ed|ing|ping|ped)? (?:\\S+ ){1,3}from (?:its|the|their)',
    ),
  },
  {
    action: 'end',
    pattern: verb(
      'end(?:s|ed|ing)?(?= (?:the|its|a|in|on|of|after))|abolish(?:es|ed|ing)?|abolition|terminat(?:e|es|ed|ing|ion)|dissol(?:ve|ves|ved|ving|ution)|disband(?:s|ed|ing)?|expir(?:e|es|ed|ing|y)|laps(?:e|es|ed|ing)|ran out|will close',
    ),
  },
  {
    action: 'approve',
    pattern: verb(
      'approv(?:e|es|ed|ing|al)|inscrib(?:e|es|ed|ing)|added to the World|publish(?:es|ed)? the results of its screening|endors(?:e|es|ed|ing)',
    ),
  },
  {
    action: 'implement',
    pattern: verb(
      'implement(?:s|ed|ing|ation)?|(?:conduct|stage|hold|held|carry out)(?:s|ed)? (?:a |an |their |its )?(?:\\S+ ){0,5}(?:exercise|drill|training)|carr(?:y|ied|ying) out|go ahead',
    ),
  },
  {
    action: 'visit',
    pattern: verb(
      'dispatch(?:es|ed|ing)?|sent a|went over the site|visit(?:s|ed|ing)?(?= (?:the|Yasukuni|Dokdo|Takeshima))|set foot|port calls?',
    ),
  },
  {
    action: 'release',
    pattern: verb(
      '(?<!press )releas(?:e|es|ed|ing)|discharg(?:e|es|ed|ing)|hand(?:s|ed|ing)? over|provid(?:e|es|ed|ing)',
    ),
  },
];

export const EN_INSTRUMENTS: readonly InstrumentCue[] = [
  { instrument: 'mou', pattern: /memorand(?:um|a)|letters? of intent|(?<![a-z])MO[UC]s?(?![a-z])/i },
  { instrument: 'joint-declaration', pattern: /joint declaration|(?<![a-z])declaration/i },
  { instrument: 'joint-statement', pattern: /joint (?:press )?(?:statement|announcement|communiqu|release|document)/i },
  { instrument: 'exchange-of-notes', pattern: /exchang\w+ (?:of )?notes|diplomatic notes?/i },
  { instrument: 'treaty', pattern: /(?<![a-z])treaty/i },
  { instrument: 'arrangement', pattern: /(?<![a-z])arrangement|(?<![a-z])swap|contract/i },
  { instrument: 'agreement', pattern: /(?<![a-z])(?:pact|agreement|GSOMIA|ACSA)(?![a-z])/i },
  { instrument: 'accord', pattern: /(?<![a-z])(?:accord|deal|understanding)(?![a-z])/i },
];
