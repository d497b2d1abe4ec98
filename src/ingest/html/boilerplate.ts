/** A line that pages put among an article's paragraphs and that is no part of it. */
export interface Boilerplate {
  pattern: RegExp;
  /** Lines longer than this are kept: a sentence may begin with the same words. */
  longest: number;
  reason: string;
  example: string;
}

/** Matched against the whole text of a block, white space as one space. Each pattern is anchored, so it is linear. */
export const BOILERPLATE: readonly Boilerplate[] = [
  {
    pattern:
      /^(\(?(read|find out|learn) more\b|see more\s?:\s?\S|read (also|next|the full)\b|(also )?read\s?:|related\s?:|related (stories|articles|content|coverage|reading)|recommended\s?:|watch\s?:|watch (now|live|the video|more)\b|listen\s?:|see also\b|also (on|read|see)\b|more (on|from|about) |more\s?:|don['’]t miss\b|up next\b|in pictures\s?:|\(?leggi anche|lea también|leia (também|mais)|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|читайте также|смотрите также)/i,
    longest: 200,
    reason: "leads to another article",
    example: "READ MORE: Harbour board delays vote on cranes",
  },
  {
    pattern:
      /^(click here\b|tap here\b|follow (us|@|\S+ (on|@))|like us on|join (us|our|the conversation)\b|sign up\b|subscribe\b|get (the|our|your) (latest|app|free|best|daily|morning)\b|download (the|our)\b|(our|the) newsletter\b|like this story\b|share (this|on|with|via)\b|support (us|our) |already a (subscriber|member)|thank you for (reading|your)|you can (also )?follow\b|(want|looking for) more\b|send (us )?(your )?(tips|feedback)|have (a|you got a) (tip|story|question)|got a (tip|story)\b|email us\b|contact us\b|to (comment|contact)\b|follow .{1,40} on (twitter|facebook|instagram|x)\b|(reach|write to|email|contact) .{1,60}(@|on twitter|at http)|enable javascript|please (enable|turn on) (javascript|cookies)|abonnieren sie|abonnez-vous|suscríbete|assine |inscreva-se|подпишитесь)/i,
    longest: 260,
    reason: "asks the reader to do something",
    example: "Sign up for our morning newsletter here.",
  },
  {
    pattern: /\b(by )?clicking here[.!]?$|\bclick here (to|for) .{1,60}$/i,
    longest: 120,
    reason: "asks the reader to do something",
    example: "GET THE EVENING APP BY CLICKING HERE",
  },
  {
    pattern:
      /^(advertisement|advertising|sponsored( content| by .{1,40})?|promoted( content)?|(story|article|report) continues( below)?( advertisement)?|continue reading( below| the main story)?|scroll (down )?(to continue|for more).{0,40}|ad|publicidad|publicidade|iklan|реклама|anzeige|werbung|publicité)\.?$/i,
    longest: 80,
    reason: "marks where advertising stood",
    example: "Story continues below advertisement",
  },
  {
    pattern:
      /^(\(?(image|photo|picture|photograph|photos|credit|video|file)( credits?| courtesy| copyright| caption| source)?\s?[:©]\s*\S|image (copyright|caption|source)\b|\(?(photo|image|picture) (by|courtesy|credit|via)\b|getty images\b.{0,30}$|(image|photo|slide) \d+ of\b.{0,12}|\d+ ?(of|\/) ?\d+\b.{0,20}$|caption$|close$|enlarge( image)?$|view (gallery|photos|image).{0,20}$|hide caption$|toggle caption$|play video$|media caption\b)/i,
    longest: 300,
    reason: "belongs to a picture",
    example: "Photo: Mara Ilves, Coastal Wire",
  },
  {
    pattern:
      /^.{0,220}\((image|photo|picture|credit|image credit|photo credit|photo by|file photo|ap photo)\b[^()]{0,90}\)\.?$/i,
    longest: 320,
    reason: "a caption that ends with the picture's credit",
    example: "The burnt shed at Pier 9 (Image: COASTAL WIRE)",
  },
  {
    pattern:
      /^((all rights reserved|©|\(c\)|copyright\b|ⓒ).{0,160}|.{0,120}\ball rights reserved\b.{0,80}|.{0,80}may not be (published|reproduced|republished), (broadcast|rewritten|redistributed).{0,80})$/i,
    longest: 300,
    reason: "says who owns the page",
    example: "© 2031 Harbour Herald. All rights reserved.",
  },
  {
    pattern:
      /^(\d* ?comments?( \(\d+\))?|leave a (comment|reply)|no comments( yet)?|show comments|view comments|post a comment|join the conversation.{0,20}|tags?\s?:.{0,200}|filed under\b.{0,200}|(posted|published|filed) in\s?:?.{0,120}|categor(y|ies)\s?:.{0,120}|topics?\s?:.{0,160}|share|tweet|print( article)?|email( the author| article)?|follow on twitter|view author archive|order reprints|text size|sign in|log in|log out|register|menu|search|home|back to top|skip to .{1,40}|most (read|popular|viewed).{0,30}|trending( now)?|sections|save|bookmark|copy link|listen to (this )?article.{0,30}|\d+ min(ute)?s? read|(tempo de leitura|reading time|lesezeit)\s?:.{0,20})$/i,
    longest: 240,
    reason: "a control or label of the page",
    example: "3 Comments",
  },
  {
    pattern: /^\/\*+$|^[|•·»>\-–—_*\s]+$/,
    longest: 400,
    reason: "left over from markup",
    example: "https://harbour-herald.example/2031/05/03/pier-9",
  },
];

/** A heading-like line after which, near the end, only links to other articles follow. */
export const TAIL_MARKER =
  /^(related|more (great|from|on|stories|news|top|in|coverage)\b|recommended|trending|popular|latest (news|stories|from)|recent (articles|posts|news)|most (read|popular|viewed)|don['’]?t miss|read (more|next)|comments?$|about the authors?|you (may|might) (also )?(like|be interested)|see also|top stories|editors?['’]? picks|what to read next|up next|sponsored|from (around )?the web|around the web|also on|share this|follow us|subscribe|newsletter|popular this week)/i;

/** Lines above the first paragraph: when and by whom it was published, which the metadata says better. */
export const HEAD_LINE =
  /^(by\b.{0,120}|(first )?(published|posted|updated|last (updated|modified)|modified|created|publicado|veröffentlicht|publié)\b.{0,120}|\|? ?(updated|published)\s?:.{0,80}|.{0,40}\b(19|20)\d\d\b.{0,60}|.{0,40}\b\d{1,2}:\d\d\b.{0,40}|https?:\/\/\S+)$/i;
