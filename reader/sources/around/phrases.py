"""The lines that pages, mails and feeds put around their articles, by what they are for, as patterns of whole blocks.

Those of English ones, and the commonest of German, French, Spanish, Italian, Dutch and Japanese ones. Which blocks are
left out for them is decided by `leftovers`.
"""

import re

_PLACES = (
    r"facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|messenger|bluesky|threads|mastodon|flipboard"
    r"|e-?mail|print|save|(?:copy )?link|sms"
)
_ERRANDS = (
    r"(?:print(?:er)?[ -]friendly(?: version| page)?|print(?: this)?(?: page| article)?|order reprints|today[’']s paper"
    r"|e-?mail(?: (?:this|it)(?: (?:article|page|story))?| (?=to a friend))(?: ?to a friend)?)"
)
_READ_ON = (
    (
        r"(?:click here to |please )?(?:(?:read|see|view|find out|learn) (?:more|on)"
        r"|read the (?:full|rest|whole)\b.{0,30}|(?:see|view) the (?:full|rest|whole)\b.{0,10}"
        r"\b(?:article|coverage|gallery|list|posts?|report|results|story|video))"
        r"(?: here| on (?:our|the|its) .{0,30})?"
    ),
    r"(?:read|see|watch|listen) (?:more|also|next|now|this)\s*[:|].{0,200}",
    r"(?:read|see|view) (?:the )?(?:full|whole|entire) (?:article|entry|post|release|report|story|text|thread|topic)",
    r"(?:continue|keep) reading\b.{0,200}",
    r"\(?more\)?",
    r"full (?:story|article)",
    r"click here(?: (?:to|for)\b.{0,80})?",
    r"to read (?:this|the) (?:full |whole )?(?:article|story|post|rest)\b.{0,80}\b(?:click|here)\b.{0,60}",
    r"(?:story|article) continues(?: (?:below|after)\b.{0,60})?",
    r"scroll to continue\b.{0,60}",
    r"follow (?:our|\w{1,20}[’']s?|the .{1,30}[’']s?) (?:full |complete )?coverage\b.{0,160}",
    r"previous",
    r"next",
    r"prev",
    r"\d+ (?:of|/) \d+",
    r"(?:also read|see also|don[’\']t miss|must read)\s*[:|].{0,200}",
    r"explore more on these topics",
    r"back to top|go to top|skip to (?:main )?content",
)
_FILED = (
    (
        r"(?:tags|tagged(?: with)?|filed under|categor(?:y|ies)|topics|related"
        r"(?: (?:articles|coverage|posts|stories))?|see more on)\s*:.{0,200}"
    ),
    r"(?:∞ ?)?permalink",
)
_SHARED = (
    (
        r"(?:share|tweet)(?:(?: (?:this|on|via|to|it|article|story|page|post|by|with|friends))+)?(?: ?:)?"
        rf"(?:[\s,|/·•]*(?:{_PLACES}|share|tweet))*"
    ),
    rf"(?:(?:{_PLACES})[\s,|/·•]+)+(?:{_PLACES})",
    r"copy link",
    rf"{_ERRANDS}(?:[\s,|/·•]+{_ERRANDS})*",
    r"follow us(?: on\b.{0,80})?",
    rf"follow .{{1,60}} on (?:{_PLACES}|instagram|youtube|tiktok)\b.{{0,200}}",
    r"-{1,2} ?by .{1,60} follow @\w+",
    r"link copied",
    r"share full article",
    r"pin it|save for later|open in app",
    r"add .{1,40} as (?:a|your) preferred source\b.{0,30}|make .{1,40} preferred on google\b.{0,20}",
    r"follow .{0,40}on google news\b.{0,40}",
    r"(?:get|download|try) (?:the|our) (?:\w+ ){0,3}app\b.{0,60}|available on the app store\b.{0,60}",
    r"(?:gift|give|bookmark|rate|reuse|unlock) this (?:article|story|content|post)(?: (?:as|for|now|to)\b.{0,30})?",
)
_ADVERTISED = (
    r"(?:advertisement|advertising|sponsored(?: ads?| content)?|promoted content|skip ad(?:vertisement)?)",
    r"after (?:the )?(?:newsletter )?(?:promotion|ad(?:vertisement)?)",
    r"learn more about your ad choices\b.{0,80}",
    r"[-–—\s]*(?:advertisement|ads?|paid (?:post|content)|promoted)[-–—\s]*(?:scroll for more)?",
    r"ad feedback|report this ad|skip ads?",
    r"(?:please )?(?:enable ads|(?:turn off|disable) your ad ?blocker)\b.{0,60}",
    r"(?:disclosure: ?)?(?:when|if) you (?:buy|purchase|click)\b.{0,80}\b(?:links?|we)\b.{0,80}\bcommissions?\b.*",
    (
        r"(?:disclosure: ?)?we (?:(?:may|might|can) )?(?:earn|receive|get) (?:an? )?(?:small |affiliate )?commissions?"
        r"(?: .*\b(?:affiliate|buy|click|links?|purchases?)\b.*)?"
    ),
    r"(?:disclosure: ?)?(?:some of )?(?:our|this) (?:articles?|pages?|posts?) (?:may )?contains? affiliate links\b.*",
    r"affiliate links\b.{0,80}\bcommission\b.*",
)
_COOKIES = (
    r"(?:we|this (?:site|website|page)|our (?:site|website)|.{0,40} and our partners) uses? cookies\b.*",
    r"we and our (?:\d+ )?(?:partners|vendors) (?:store|process|use)\b.*",
    r"(?:accept|reject|manage)(?: all)?(?: cookies)?",
    r"privacy notice: .{0,300}",
    r"privacy & opt-out: ?\S{1,80}",
    r"(?:hosted (?:on|by) \w+\. )?(?:see|visit) \S{1,60} for (?:privacy|more) information\b.{0,40}",
    r"we value your privacy",
    r"(?:read )?(?:our )?privacy policy|terms (?:of (?:service|use)|and (?:privacy|conditions)|& conditions)",
    r"this site is protected by recaptcha\b.*",
)
_SOLD = (
    r"(?:sign up|subscribe)\b.{0,20} (?:to|for) (?:our|the|this|free)\b.{0,80}newsletters?\b.*",
    r"subscribe (?:now |today |here )?(?:to (?:continue|keep|read|unlock)\b.*|(?:for|from) \W?\d.*|now|today)?",
    r"sign up (?:now|(?:to|for) [^.?!]{1,60})",
    r"(?:get|enjoy) unlimited (?:digital )?access\b.{0,120}",
    r"already (?:a|have a|have an) (?:subscriber|member|subscription|account)\?.{0,80}",
    r"(?:please )?(?:log|sign) in(?: (?:to|or)\b.{0,100})?",
    r"you(?: have|’ve|'ve) (?:read|reached|used)\b.{0,80}\bfree articles?\b.*",
    (
        r"(?:this|the full|the rest of this) (?:article|story|content) is (?:only |exclusively )?"
        r"(?:for|available to|reserved for)\b.{0,30}\b(?:subscribers|members)\b.{0,80}"
    ),
    r"(?:support|back) (?:independent|local|our|quality) (?:journalism|newsroom|reporting)\b.{0,120}",
    r"no spam(?:[.!, –—-]+(?:ever|unsubscribe|cancel|we|just|only)\b.{0,100})?",
    r"thanks for reading\b.{0,100}[!.] (?:subscribe|this post is public)\b.{0,120}",
    r"this post is public,? so feel free to share it",
    r"get (?:the |our |all the )?(?:\w+ )?(?:news|headlines|stories|updates)\b.{0,60}\b(?:inbox|e-?mail)\b.{0,60}",
    r"get our [^.]{0,30}\b(?:e-?mails?|newsletters?)\b[^.]{0,80}",
    r"(?:please )?enter your e-?mail(?: address)?\b.{0,40}",
    (
        r"by (?:signing up|clicking|subscribing|entering your)\b.{0,120}\b(?:i|you)\b.{0,60}"
        r"\b(?:accept|agree|consent)\b.{0,120}"
    ),
    r"thank(?:s| you) for (?:subscribing|signing up)\b.{0,80}",
    r"become a (?:member|patron|subscriber|supporter)(?: today| now)?|join (?:now|today)|donate(?: now| today| here)?",
    r"start your free trial\b.{0,60}",
    r"to (?:continue|keep) reading\b.{0,80}\b(?:log|register|sign|subscribe)\b.{0,60}",
    r"(?:create a free account|register(?: for free)?) to (?:continue|keep|read|unlock|view)\b.{0,80}",
    r"you have \d+ free articles? (?:left|remaining)\b.{0,60}",
)
_OF_PAPERS = (
    r"end of article",
    r"about the authors?",
    r"our standards: .{0,80}",
    (
        r"a version of this (?:article|column|essay|story) (?:also |first |originally )?"
        r"(?:appear(?:s|ed)|ran|was (?:first )?published)\b.*"
    ),
    r"this article appears in the .{3,40} print edition\b.*",
    r"(?:doi: ?)?https?://doi\.org/\S+",
    r"enditem",
    r"accuracy and availability of .{0,20}transcripts may vary\b.*",
    r"(?:estimated )?reading time:? \d+ min(?:ute)?s?",
    r"(?:press|news|media) release",
    r"for immediate release",
    r"view original content(?: to download multimedia)?:? ?\S{0,300}",
    r"updates to this page\b.{0,60}",
    r"is this page useful\b.{0,60}",
    (
        r"\(?(?:only the headline|except for the headline|this (?:story|article) (?:has not been edited|is published))"
        r"\b.{0,160}\b(?:feed|agency|staff)\b.{0,60}"
    ),
    r"(?:©|(?:\(c\)|copyright) ?(?:©|\(c\)|\d{4})).*",
    r"(?:this (?:article|story) was )?(?:originally|first) published:?(?: on| at)? [^.]{0,40}\d{4}[^.]{0,30}",
    r"this article is more than \d+ (?:years?|months?) old",
    r"powered by (?:beehiiv|blogger|disqus|ghost|mailchimp|substack|wordpress)|ends?|-30-?",
    r"download pdf|(?:text|font) size|a a a",
)
_ANSWERED = (
    r"(?:\d+|no|leave a|add a|post a|show|view|all)? ?(?:comments?|reply|replies)(?: \(\d+\)| yet)?",
    r"(?:share|tell us) (?:your (?:thoughts|views|opinion)|what you think) (?:in|below)\b.{0,80}",
    (
        r"(?:do you have|have you got|have|got) (?:a|any|another) (?:confidential |news ){0,2}(?:story|tips?)\b"
        r"[^?\n]{0,60}\?.{0,80}(?:@|\b(?:call|contact|e-?mail|hear from you|in touch|let us|tell us|write)\b).{0,80}"
    ),
    r"\S+@\S+\.\w{2,}(?: \(end\))?",
    r"(?:write to|contact|reach|e-?mail|you can (?:reach|contact)) .{1,60} \S{0,40}@\S{2,60}",
    (
        r"(?:join the (?:conversation|discussion)|have your say|comments are closed)"
        r"(?: (?:below|here|in the comments?)\b.{0,40})?"
    ),
    r"you must be logged in\b.{0,60}",
    r"your e-?mail address will not be published\b.*|notify me of (?:new|follow-?up)\b.{0,60}",
    r"report (?:an?|this) (?:error|mistake|typo)\b.{0,40}",
    r"(?:was this (?:article|page|story) helpful|did you find this (?:article|page|story) \w+)\b.{0,40}",
    r"do you have (?:any|more) information about this story\b.{0,80}",
)
_OF_MAILS = (
    r"(?:having |is )?trouble (?:viewing|reading) .{0,120}",
    (
        r"view (?:this |it |the )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a |the )?(?:web ?)?"
        r"(?:browser|web)\b.{0,60}"
    ),
    r"(?:to )?unsubscribe\b.{0,160}",
    r"you(?: are|’re|'re) receiving this\b.*",
    r"forward (?:this )?to a friend",
    r"(?:manage|update) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings)\b.{0,80}",
)
_OF_FEEDS = (
    r"the post .{1,220} (?:appeared first|first appeared) on .{1,100}",
    r"\d+ posts? - \d+ participants?",
    r"article url: \S{1,300}",
    r"statistics: posted by .{1,120}",
    r"(?:points|# comments): \d+",
    r"arxiv:\S{1,40} announce type: [\w-]{1,20}",
    r"no content",
    (
        r"submitted by \S{1,60}(?: to \S{1,60})?(?: \[link\])?(?: \[comments?\])?"
        r"(?: \d+ points?)?(?: \| \d+ comments?)?(?: https?://\S{1,200})?"
    ),
    r"\[/?[a-z][\w-]*(?: [\w-]+=[^\]\n]{1,200})+\]",
    r"view this post on instagram|a post shared by .{1,80}",
    r"\[contains quote post or other embedded content\]",
)
_PLAYED_AND_SHOWN = (
    r"(?:new ?)?you can now listen to .{1,60}",
    r"\d+-minute listen",
    r"listen to (?:this|the) (?:article|story)\b.{0,40}",
    r"(?:this|the) audio is (?:auto|computer|machine)[- ]?generated\b.{0,80}",
    r"getting your \w+ audio player ready",
    r"video player is loading\b.{0,60}",
    r"watch\s*[:|] ?.{1,80}",
    r"your browser does(?: not|n[’']t) support\b.{0,80}",
    r"(?:to|please|you (?:need|have))\b.{0,80}\b(?:enable|turn on) javascript\b.{0,80}",
    r"this (?:app|content|feature|form|page|player|site|video|website)\b.{0,40}\brequires javascript\b.{0,80}",
    r"loading(?:(?: \w+){0,2} (?:ads?|articles?|audio|comments?|content|data|images?|maps?|more|player|posts?|video))?",
    r"please wait",
    r"close",
    r"full ?screen",
    r"skip past \w[\w -]{1,60}",
    r"(?:show|hide|toggle) caption",
    r"\((?:image|photo|picture) credit: [^()\n]{1,120}\)",
    r".{1,60}[’']s (?:avatar|profile (?:picture|photo|image))",
    r"avatar (?:for|of) .{1,60}",
    r"(?:click|tap) to (?:enlarge|expand|unmute|zoom)\b.{0,40}|swipe (?:left|right)\b.{0,40}",
    r"open this photo in gallery:?|view (?:image|photo) in full ?screen|view (?:the )?gallery",
    r"(?:previous|next) slide|playback speed\b.{0,20}|0{1,2}:00|\d{1,2}:\d{2} ?/ ?\d{1,2}:\d{2}",
    r"this video can ?not be played\b.{0,60}|listen now|listen to article|listen · \d.{0,12}",
    r"(?:photo|image|picture) (?:credits?|source|courtesy of)\b[:,]? .{1,80}",
    r"getty images|\([a-z]{2,10} photo/[^()\n]{1,60}\)",
)
_ABROAD = (
    r"\d+ (?:réactions?|commentaires?|comentarios?|commenti|kommentare?|reacties)",
    r"compartir",
    r"partager",
    r"condividi",
    r"シェア|ツイート",
    r"(?:zurück )?zur (?:startseite|übersicht)",
    (
        r"(?:lesen sie (?:auch|hier|mehr(?: zum thema)?)|mehr zum thema|(?:à )?lire (?:aussi|également|plus)"
        r"|sur le même sujet|le[ea] también|(?:le|te) puede interesar|más información|noticias relacionadas"
        r"|leggi anche|lees ook)"
        r"(?:\s*[:|].{0,200})?"
    ),
    r"anzeige",
    r"werbung",
    r"publicité",
    r"publicidad",
    r"pubblicità",
    r"advertentie",
    r"weiterlesen",
    r"lire la suite",
    r"seguir leyendo",
    r"(?:lesezeit|temps de lecture)\s*:?\s*\d+ min(?:ute[ns]?)?",
    r"tiempo de lectura\s*:?\s*\d+ min(?:utos?)?",
    r"(?:最終)?(?:更新|公開|掲載)\s*[:：]?\s*[\d年月日/.()（）一-龠 ]{4,20}[\d:：時分 ]{0,8}",
    r"[\d年月日/.()（）一-龠 ]{4,20}[\d:：時分 ]{0,8}(?:配信|公開|更新|掲載)",
    r"\d+ ?(?:件の)?コメント",
)
_ORNAMENTS = (r"[★☆◉◆■∞—–―*•·…_~#\s\u2600-\u27bf\ufe0f\U0001f300-\U0001faff-]+",)
LEFTOVER = re.compile(
    "|".join(
        (
            *_READ_ON,
            *_FILED,
            *_SHARED,
            *_ADVERTISED,
            *_COOKIES,
            *_SOLD,
            *_OF_PAPERS,
            *_ANSWERED,
            *_OF_MAILS,
            *_OF_FEEDS,
            *_PLAYED_AND_SHOWN,
            *_ABROAD,
            *_ORNAMENTS,
        )
    ),
    re.IGNORECASE,
)
"""To be matched with a whole block, which then says nothing of its article."""
