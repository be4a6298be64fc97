import { words } from "./locale.ts";

/**
 * Common given names of many languages, in lower case: a line of capitalised words that begins with one is a person's more
 * often than a menu's. A hint, never a proof; most names are not among them.
 */
export const givenNames = words(`
  aaron abby abdul abdullah abigail abraham achim ada adam adele adrian adriana agata agnes agnieszka ahmad ahmed aidan aisha
  akira alain alan alana albert alberto aldo alec alejandra alejandro aleksandar aleksandr aleksandra aleksei alena alessandra
  alessandro alessia alex alexander alexandra alexandre alexandria alexei alexey alexis alfred alfredo ali alice alicia alina
  aline alison alistair allan allen allison alma alvaro álvaro alyssa amanda amber amelia amelie amélie amina amir amit amy ana
  anastasia anders andré andre andrea andreas andrei andrej andrés andres andrew andrey andrzej andy anett angel angela angelo
  angie angus anil anita anja anjali anke ann anna annabel anne annegret annelies annemarie annette annie anthony antje anton
  antonia antonio antónio antoine anu anuja april araceli archana ari ariana arianna ariel arjun arlene armando armin arne arnaud
  arnold aron arthur artur arturo arun asha ashley ashok astrid athena audrey august aurélie aurora austin ava avery axel ayesha
  ayşe azra baptiste barbara barbora barry bart bartosz beata beatrice beatriz ben benedict benedikt benjamin benoît bernard
  bernd bernhard bert beth bethany betty beverly bianca bill billy birgit bjarne björn bjørn bob bobby bogdan boris brad bradley
  brandon brenda brendan brent brett brian bridget brigitte britt brittany bronwen brooke bruce bruno bryan bryce burkhard caitlin
  caleb calvin cameron camilla camille candice carina carine carl carla carlo carlos carmen carol carole carolina caroline carolyn
  carrie carsten casey cassandra cassidy catalina catarina catherine cathrin cathy cecilia cécile cedric cédric celeste celia
  céline cem chad chantal charlène charles charlie charlotte chelsea cheng cheryl chiara chloe chloé chris christa christian
  christiane christie christina christine christof christoph christophe christopher chuck cindy claire clara clare clarissa
  claude claudia claudio clemens clément clifford clint clive cody colin colleen connie connor conor constance corey corinna
  corinne cornelia cory courtney craig cristian cristiana cristina curtis cynthia daan dag dagmar daisy dale damian damien dan
  dana daniel daniela daniele danielle danny daphne daria darius darren daryl dave david davide dawn dean debbie deborah debra
  deepak deirdre delphine denis denise dennis derek desiree devin diana diane didier diego dieter dietmar dietrich dilip dimitri
  dina dirk divya dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothea dorothy doug douglas duncan
  dustin dwight dylan earl ed eddie edgar edith eduard eduardo edward edwin eileen ekaterina elaine eleanor elena eleni elias elif
  elin elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie elliot elliott elsa els emanuel emil emile emilia emilie
  emilio emily emine emma emmanuel emre enrico enrique eric erica erich erik erika erin ernest ernst esra esteban esther estelle
  ethan eugen eugene eva evan eve evelyn evgeny fabian fabiana fabienne fabio fabrice faith fatima fatma federica federico felicia
  felicity felipe felix ferdinand fernanda fernando filip filippo finn fiona flavia flora florence florian frances francesca
  francesco francis francisco franck franco françois françoise frank franz fred freddie frederic frédéric frederick frederik frida
  friederike friedrich fritz gabor gábor gabriel gabriela gabriele gabriella gabrielle gareth gary gavin gemma gene geoff geoffrey
  georg george georges georgia georgina gérald gerald gerard gerd gerhard germán gerry gert giacomo gianluca gianni gideon gil
  gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia giuseppe glen glenn gloria gonzalo gopal gordon grace graham
  grant greg gregor gregory greta grzegorz guido guillaume guillermo gunnar gustav gustavo guy hakan hamza hanna hannah hanne hannes
  hans harald harold harriet harry harsh harvey hassan hayley heather hector héctor hedwig heidi heike heiko heiner heinrich heinz
  helen helena helene hélène helga helmut hendrik henning henri henrik henrique henry herbert herman hermann hilary hilde holger
  holly hope horst howard hubert hugh hugo hung hussein ian ibrahim ida ignacio igor ilaria ilona ilse ilya imogen imran ina india
  ines inés inga inge ingo ingrid irena irene irina iris irma isaac isabel isabella isabelle isaiah isla ismail israel ivan ivana
  ivo jaap jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janina
  janine jared jaroslav jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens
  jeremy jérôme jerome jerry jesper jess jesse jessica jesús jiří jill jim jimmy jing jo joachim joan joana joanna joanne joão joaquín
  joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan joni jordan jordi jorge jörg jörgen jørgen josé jose josef
  josefin joseph josephine josh joshua josie josip joy joyce juan juana juanita judith judy juha julia julian juliana juliane julie
  julien juliet juliette julio julius jun june jürgen justin justina justine jutta kai kamal kamil kara karel karen kari karim karin
  karina karl karla karolina karsten kasia kasper kat kate katarina katarzyna kate katerina kateřina katharina katherine kathleen
  kathrin kathryn kathy katie katja katrin kay keith kelly kelsey ken kendra kenneth kenny kerry kerstin kevin khaled kim kimberly
  kirsten kirsty kirk klaus konrad konstantin kris krista kristen kristian kristin kristina kristine kristof krzysztof kumar kurt
  kyle lance lara larry lars laszlo lászló laura laure lauren laurence laurent laurie lea léa leah leanne lee leena leif leila lena
  lennart leo leon leona leonard leonardo leonie leslie leszek lewis liam lidia lilian liliana lillian lily lin lina linda lindsay
  lindsey linnea lionel lisa lise liv livia liz loïc lois loren lorena lorenzo loretta lori lorna lorraine lothar lou louis louisa
  louise luc luca lucas lucia lucía luciana luciano lucie lucy ludovic ludwig luigi luis luís luisa luise luiz lukas lukasz łukasz
  luke luna lutz lydia lynn maarten mabel maciej madeleine madeline madison magda magdalena maggie magnus mahmoud maite małgorzata
  malcolm malin malte manfred manoj manon manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus
  marek margaret margarita margot marguerite maria maría mariah mariana marianne marie marilyn marina mario marion marisa marissa marit
  marius marjorie mark marko markus marlene marta martha martin martina martine marvin mary maryam mateo mathias mathieu mathilde
  matilda mats matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime maximilian may maya meera megan
  meghan mehmet melanie melinda melissa mercedes meredith mette mia michael michaela michal michał michel michela michèle michelle
  miguel mihai mika mikael mike mikhail mikkel mila milan mildred miles milena millie milos miloš ming mira miranda miriam mirjam
  mirko miroslav mitchell mohamed mohammad mohammed moira molly mona monica mónica monika monique morgan moritz morris morten moses
  muhammad murat mustafa myra nadia nadine nadja nancy naomi nasser natalia natalie nataša natascha natasha nathalie nathan nathaniel
  neha neil nelson nick nicholas nicky nico nicola nicolai nicolas nicole niels niklas nikola nikolai nikolaus nikos nils nina nino
  nitin noah noel noelle noemi nora norbert norma norman odile olaf ole oleg olga oliver olivia olivier oluwaseun omar orlando oscar
  oskar osman otto owain owen pablo paige pam pamela paola paolo pascal pat patrice patricia patricio patrick patrik patti paul paula
  paulina pauline paulo pavel pawel paweł pedro peggy penelope penny per peter petr petra petter phil philip philipp philippa philippe
  phillip phoebe phyllis pia pierre piero pieter pilar piotr poppy pooja prakash priya priyanka quentin rachael rachel rafael rafał
  ragnar rahul rainer raj rajesh rakesh ralf ralph ramesh ramón ramona randall randy raphael raquel rashid ravi ray raymond rebecca
  reed regina reinhard remy renata renate rené rene renée reto reuben rhea rhys ricardo riccardo richard rick ricky riley rita rob
  robert roberta roberto robin rochelle rodrigo roger rohan rohit roland rolf roman romain ron ronald ronan ronja ronnie rosa rosalie
  rosalind rosario rose rosemary rosie ross roxana roy ruben rubén ruby rudolf rupert russell ruth ryan sabina sabine sabrina sadie
  salma sally salvador sam samantha samir samuel sandeep sandra sandro sandy sanjay santiago sara sarah sascha sasha saskia scott sean
  seán sebastian sébastien selina serena serge sergei sergey sergio seth severin shane shannon sharon shaun shauna shawn sheila
  shelby shelley sheryl shirley shivani shreya sian sibylle sidney siegfried sigrid silke silvia silvio simon simona simone simran
  sina sinéad sofia sofie sonia sonja sonya sophia sophie søren sören spencer stacey stacy stan stanislav stanley stefan stefania stefanie
  stefano steffen stella stephan stephane stéphane stephanie stéphanie stephen stephon steve steven stewart stuart sue sumit sunil
  susan susana susann susanna susanne susie suzanne suzy sven svenja svetlana sybille sylvain sylvia sylvie tamara tammy tania tanja
  tanya tara tariq taryn tatiana tatjana taylor ted teresa teri terence terry tessa thea theo theodor theresa thérèse thiago thibault thierry
  thomas thorsten tiago tiffany till tim timo timothy tina tobias toby todd tom tomás tomas tomáš tomasz tommaso tommy toni tony
  torben torsten tracey tracy travis trevor tristan troy tuomas tyler udo ugo ulf ulrich ulrike umberto ursula uta ute uwe vaclav
  václav val valentin valentina valeria valerie valérie vanessa vasily vera verena vernon veronica veronika véronique vicente vicki
  victor victoria vijay vikram viktor viktoria vincent vincenzo viola violet virginia virginie vishal vittorio vivek vivian vladimir
  volker walter wanda warren wayne wei wendy werner wesley whitney wilfried wilhelm will willem william willy winfried wojciech
  wolfgang xavier xiao yan yana yann yannick yasmin yi ying yolanda yong yoshi yu yuki yulia yuri yusuf yves yvette yvonne zach
  zachary zack zahra zainab zane zhang zoë zoe zoltan zoltán zuzana zsolt abiodun adaeze adebayo akua ama amara babajide blessing
  chiamaka chidi chinedu chukwuma folake funmi kofi kwame lerato nomsa nomvula ngozi nkosazana obinna oluwaseyi sibusiso sipho
  tendai thabo thandi themba tunde unathi zanele agus ayu bambang budi dewi dian eko fajar hendra indra joko nur putri rina rizky sari
  siti sri wahyu yanto anh duc hoa huong lan linh minh nam ngoc nguyen phuong quang thanh thao thi thuy trang tuan van
  александр александра алексей алена алина алла анастасия анатолий андрей анна антон арина артем артём борис вадим валентин валентина валерий
  варвара василий вера виктор виктория виталий владимир владислав вячеслав галина георгий григорий дарья денис дмитрий евгений евгения
  егор екатерина елена елизавета иван игорь илья инна ирина кирилл константин ксения лариса лев леонид лидия любовь людмила максим
  маргарита марина мария михаил надежда наталия наталья никита николай оксана олег олеся ольга павел петр пётр полина роман руслан
  светлана семен семён сергей софья станислав степан татьяна тимур федор юлия юрий яна ярослав андрій віталій володимир дмитро євген
  ігор ірина катерина микола наталія оксана олександр олена петро сергій тетяна юлія γιώργος δημήτρης ελένη κώστας μαρία νίκος
`);
