/**
 * Everyday short words, name particles and short given names of the thirteen languages, folded. Two of them side by side are two words, even when
 * their letters make another one together. Written for Monogram.
 */
const WORDS = `
a i o e y u w z c k v s d l n
am an as at be by do go he hi if in is it me my no of oh ok on or ox so to up us we ye id ad ex
all and any are art ask bad bag bar bat bay bed bee big bit box boy bus but buy can car cat cow cry cup cut dad day den did die dog dot dry ear eat egg end eye far fat few fig fit fly for fox fun gas get got gum gun had ham has hat her hen hid him hip his hit hot how hug ice ill ink its ivy jam jar jet job joy key kid kin kit lab lad law lay leg let lid lie lip lit log lot low mad man map mat may men met mix mom mud mum nap net new nip nod not now nut oak odd off oil old one our out owl own pad pal pan par pat paw pay pea pen per pet pie pig pin pit pop pot pub pup put ran rap rat raw ray red rib rid rim rip rob rod row rub rug run sad sat saw say sea see set she shy sin sip sir sit six sky son sow spa spy sum sun tab tag tan tap tar tax tea ten the tie tin tip toe ton too top toy try tub tug two use van vet vow war was wax way web wed wet who why wig win wit won yes yet you zip zoo
back ball band best bird blue boat body book both burn call came card care city club cold come cook cool corn crew dark dear deep done door down draw each east easy ever face fair fall fast feel feet find fine fire fish five food foot form four free from full game gave girl give glad gold gone good grow hair half hand hard have head hear heat help here hers high hill hold home hope hour idea into iron jump just keep kind king knew know lake lamp land last late lead left less life like line lion list live long look lose lost love luck made mail main make many mark meet mile milk mind mine miss moon more most move much must name near neck need next nice nine none nose note once only open over page paid part pass past path pick pink plan play poor pull push rain read real rest rich ride ring rise road rock roof room rose rule safe said sail same sand save says seat seem seen self sell send shed ship shop show shut side sign sing size skin slow snow soft some song soon star stay step stop such suit sure swim tail take talk tall team tell term than that them then they thin this time told took town tree trip true turn type upon very wait walk wall want warm wash wave ways week well went were west what when whom wide wife wild will wind wine wing wise wish with wolf wood word work year your
der die das den dem des ein und ist ich du er sie es wir ihr nur mit von zu zum zur im am an auf aus bei bis so wie was wer wo da ja nein nie mal tag gut alt neu rot rat tor tal ort uhr ei oma opa mir dir ihm uns gib hab bin hat war man mehr sehr hier haus kind auch noch nach
le la les un une de du des et est il elle on nous vous je tu ne pas plus que qui ou ni car mon ton son ma ta sa mes tes ses ce cet au aux en par sur pour dans avec bon vie mer roi jour nuit tout toi moi lui
el los las una y o es en por con para mi tu su sus se lo al del si no mas que amor sol mar luz dia vida te tus ser hay sin muy ya
lo gli uno dei delle che non per tra fra sul nel con mio tuo suo mia tua sua ti ci vi ne mai sei sono amo
het een en van op te ik je jij hij zij wij niet met voor aan uit bij om naar ook dan als maar mijn jouw zijn
na do od za po nie sie to jest co jak ja ty on ona my wy ich mi ci go ze we od dla tak pan
os as um uma da das dos em no na nos nas com seu sua meu minha te se eu nao ao mar pai mae
och att det som en ett av den pa med var sig for han hon jag du vi ni de om ar ej nu sa din min
ve bir bu ne o da de ki mi mu icin ile ben sen biz siz cok var yok iyi gel git al ver el su ay can
ada ali amy ana ann ari art ava ben bea bob cal cam dan deb dee don dot ed eli ema eva eve fay flo gil gus guy hal hans ian ida ike ina ira ivo ivy jan jay jen jim jo joe jon joy kai kay ken kim kit lea lee len leo les lev lia liv liz lou lu luc luz lyn mae mai max may meg mel mia mie min moe nan nat ned nia nick noa noe nora ola pam pat paz pia ray rex ria rio rob rod ron roy ruth sal sam sid sky sol stu sue tad ted tim tina tom tess tia ula una uma val van vic vi wes wim xia yan zoe zac
alan alex amos anna anne aron axel beth bill bree carl cara chad cruz dean dora drew earl elsa emil emma enid eric erik evan ezra finn fred gale gary gene gina glen greg gwen hans hugo iris ivan jack jade jake jane jean jeff jess jill joan joel john jose josh juan jude judy june kara karl kate kent kira kurt kyle lana lara leah lena liam lila lily lisa lola lori lucy luis luke lynn marc mary maya mick mike mila myra nell nina noah noel olaf olga omar oona opal owen paul pete phil ravi reed rene rita ross ruby russ ryan sara saul sean seth stan tara theo toby todd tony vera wade walt will yara yuki zack zara
shi li wu xu yu hu he ma lu lin liu sun zhu qi qin tan tang ting wen wei yang ye yi zhang zhao zhou zi ho hong hoang hui hung huy jia jie jin jing kun lan lei ling long mei min ming nam ning ngo ping qing rui shan sheng shu song tao tian tin tu tuan vu vo wan xin xing yan yin ying yuan yue zhen
mc mac von van der den ter ten bin ibn abu al el la le di da du dos san st mr mrs ms dr jr sr co pt nr no vs feat
`;

const ORDINARY = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Whether a folded word is an everyday short word or name. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word);
}
