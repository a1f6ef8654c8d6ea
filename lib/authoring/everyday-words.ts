/**
 * Everyday English words that are also medical terms. A concept may claim one only when it lists it under
 * `ambiguous`, so that a page is not marked for a word that means something plain. Written by hand; grows
 * when a page shows another.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `absence acid act agent aid alarm allowance arm attack back balance band bank base bath bed bite block blues
  board body bolus bond bone book bottle bowl box brace branch break bridge bug bump burn cage call cane cap care
  case cast chair change channel charge chest chill chip choice clamp class clip clot coat code cold colon comb
  complex condition conductor confusion consult contact contract control cord course cover crab crack cramp
  cramps crash cross crown cuff culture cup cure cut cycle date dent deposit depression diet digit disc discharge
  disk dose drain draw dressing drift drill drip drive drop drug dust eat edge effect egg engage exercise eye face
  fall fat feeling fiber field film filter fit fits flap flare flash flight floor flow flush fly focus fold food
  foot force form frame freeze friction fuel gas graft grain grip growth guide gum hair hand hangover head heart
  heat heel hip hives hold hook host hum ice implant injection insult iron jerk joint labor labour lead leak lens
  lift light limb line link lip lithium live lock loss lump mask mass match matter measure meat medium
  mercury mind mole mood mouth mouse nail neck needle nerve nest neural nose nurse nut oil operation organ
  pain panel patch patient period piles pill pin pit plague plant plaque plasma plaster plate platform point poison
  pool port pound powder press pressure prick prime problem process pulse pump pupil push rash rate reaction recall
  recovery reflex regular rehab rehabilitation rejection relapse relief remission rest ring rod root rub saline
  salt scale scan scar screen seal seizure sense shake shape sheath shingles shock shot shoulder side sight sign
  sink skin sleep sling slip smear snap soft solution sound spasm speech spell spine spot
  spray spur stage stain stamp stem stick stiff stitch stitches stone stool strain strap stress
  stretch strike stroke stump sugar swab sweat sweet swell swelling switch swing tablet tail tap taste tear temper
  tender tension test thigh thread throat thrush tick time tip tissue toe tone tongue tooth touch toxic trace track
  trait trauma tremor trial trigger trip tube twin twitch unit upset vessel virus vision vital voice void waist
  walker wall ward waste water wave weak weed weight whip wind wire withdrawal work worm wound
  wrist yeast`.split(/\s+/),
);
