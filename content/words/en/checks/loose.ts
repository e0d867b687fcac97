/** Ways to tell a number, or to do without one, that mislead in English. */
export const loose = {
  standIns:
    /\b(?:rare|rarely|uncommon|unlikely|seldom|hardly ever|often|common|commonly|likely)\b/i,
  ratios:
    /\b(?:one|1|two|2) in (?:\d+|ten|twenty|fifty|a hundred|a thousand)\b|\btimes (?:as|more|less)\b|\b(?:relative|odds|hazard) (?:risk|ratio)\b|\b(?:half|twice|double) (?:as likely|the risk)\b/i,
  unknown: /\b(?:nobody knows|no one knows|not known|we do not know)\b/i,
};
