"""Given names by the pronoun people mostly take, as data: from a reading of news of many countries, not from a census.

A name that goes with either is left out; then the text itself must show who is meant.
"""

from reader.analysis.wordlists import word_set

MALE = word_set(
    """
    aaron abdelkader abdoul abdoulaye abdul abdullah abdulrahman abel abraham abu adam adebayo aditya adnan adrian
    agus agustin ahmad ahmed ahmet aidan aiden ajay ajit akhilesh akin akira akshay alain alan alasdair alassane
    albert alberto aldo aled alejandro alejo aleksandar aleksandr alessandro alexander alexei alfie alfonso alfred ali
    aliou aliyu allan allen alun alvaro amadou amir amit amos anatole anatoly anders andre andreas andrei andrew
    andriy andrzej andy angelo angus anil ansel anselmo ante anthony antoine anton antonio antony antti anwar ararat
    archie ari arjun arkady arnaud arne arnold artem arthur artur arturo arun arvid arvind asad asher ashok ashraf
    asif askar athanasios atiku attila augusto aurelio avi axel aziz babajide babak babar babatunde badr bagus bakary
    balint bambang baptiste barack barney barry bartholomew bartosz bashar basheer bashir basil bayo behrouz ben
    benedict benito benjamin benny benoit bernard bernardo bernie bezalel bheki bijan bilal bilawal bill billy bjarne
    bjorn björn blaise bob bobby bogdan bohdan bola bongani bongbong boris borislav boubacar brad bradley brandon
    branko brayden brendan brent brett brian bruce bruno bryan budi callum calvin carl carlo carlos carsten caspar
    cathal cedric cesar chad chaminda chang-ho charles charlie cheick cheikh chidi chinedu chris christian christoph
    christopher christos chuck chukwudi chukwuma ciaran cillian clarence claude claudio clement clint clive cody colin
    conor corey cormac cornelius craig crispin cristian cristiano cuthbert cyril dafydd dag daichi daisuke dale damian
    damien dan daniel danilo danjuma danny dario darius dariush dariusz darnell darragh darren dave david davide davor
    dayo dean declan dedi deepak dejan dele delroy demetrios denis dennis derek derrick deshawn desmond detlef
    devendra dewi dharmendra diarmaid diarmuid dick didier diego dieter dieudonne dilip dimitar dimitri dimitrios
    dimitris dinesh dinko dirk dmitri dmitry dmytro dominic don donal donald doron doug douglas dragan duarte duc
    duncan dusan dustin dwayne dwight dónal eamon eamonn earl ebo ed eddie edgar edin edmund eduard eduardo edward
    edwin efraim ehud einar eino eirik eirikur eknath eko ekrem eli elias elijah elliot elmer elon emeka emil emilio
    emmanuel emmerson emre emyr enda endre enrico enrique enzo eoin erdem eric erik erkki ernest ernesto ernst errol
    ervin esteban ethan etienne euan eugene evan evgeny ewan ezekiel fabian fabien fabio fabrice facundo faisal farai
    faraz farhad farid farouk fathi fausto federico felipe felix femi ferdinand ferenc fergal fergus fernand fernando
    fidel filippo finlay finn florian francesco francis francisco franck franco frank franz fraser fred freddie
    frederick fredrik friedrich frode fumio gabor gabriel gaetano ganesh gareth gary gaspard gaurav gavin gbenga gene
    gennady geoff geoffrey george georgi geraint gerald gerard gergely gerhard germain gheorghe giacomo gianluca
    gianni gideon gilbert giles gilles gino giorgi giorgio giovanni girish giuseppe glen glenn goncalo gonzalo goran
    gordon gotabaya graeme graham greg gregor gregory grigory grzegorz guido guillaume guillermo gunnar gunther gustav
    gustavo guy gwilym gyorgy göran haakon habib hadi hakan halil hamad hamed hamid hamish hamza hank hans harald
    hardeep haris harish harold haroon harry harvey hasan hassan hazem hector heinrich helmut hemant henri henrik
    henry henryk herbert herman hermann hernan hicham hideki hilario hiroki hiroshi hisham horatio hossein howard
    hrvoje hugh hugo humphrey hussain hussein huw hyun-woo hywel håkan iain ian ibrahim ibrahima ieuan ifeanyi ignacio
    igor ikenna iker ilham ilya imran imre imtiaz ingmar irfan isaac ismael ismail istvan itamar ivan ivar ivo iwan
    jaakko jacek jack jacob jacques jaime jair jake jakob jakub jalen jamal james janez janusz jared jari jaroslav
    jaroslaw jason jasper javad javed javier jay jayant jayanta jayden jayesh jean-baptiste jean-claude jean-luc
    jean-marc jean-michel jean-paul jean-pierre jeb jed jeff jeffrey jens jeremy jermaine jerome jerry jerzy jesus
    jeyhun jim jimmy jiri jitendra joachim joao joaquim joaquin jochen joe joel johan johannes john johnny joko jon
    jonas jonathan jonathon jong-un jordi jorge jose josef joseph josh joshua josip josphat josé jovan jozef juan
    jukka jules julian julio juma junichi jussi justin jürgen kaan kaarlo kacper kamal kamran kareem karim karl karlo
    karol karsten karthik kaveh kayode kazimierz kazuo keiran keith kemal kemar ken kenji kenneth kenta kevin khaled
    khalid kian kieran kimi kiprono kiran kirk kishore kjell klaas klaus knut kofi kojo konrad kostas kristian
    kristjan kristof krzysztof kuldeep kurt kwabena kwadwo kwaku kwame kwasi kwesi kyaw kyle lachie lachlan ladislav
    lalu larry lars lars-erik lasantha laszlo laurence laurent laurentiu lawrence lazaro lebron leif lenny leo leon
    leonard leonardo leonid leopold leroy levent lewis liam lindsey linus lionel ljubomir lloyd lorenz lorenzo lou
    louis luc luca lucas lucio ludovic ludwig luigi luis luka lukas lukasz luke lwazi maciej magnus mahathir mahesh
    mahinda mahmoud mahmud majid malachy malcolm mamadou mandla manish manoj manuel marc marcel marcelo marcin marco
    marcos marcus marek mariano mario mariusz mark marko markus marshall martin martti marvin masato massimo matej
    mateo mateusz mathias mathieu matias matt matteo matthew matthias matti maurice mauricio maurizio max maxim mehdi
    mehmet mehran mehrdad melvin michael michal michel mieczyslaw miguel mihai mika mikael mike mikhail mikkel mikko
    milan miles milos minh miroslav mitch mitt mladen modou mohamed mohammad mohammed mohit mohsen morris moses moshe
    moussa muhammad muhammadu mukesh mulayam murat murdo musa mustafa mykola nabil nadeem naftali naoki narendra
    naresh nasir nathan nathaniel naveen nawaz nebojsa ned neil nelson nenad newt niall nicholas nick nicolae nicolas
    niels nigel nii nikhil nikol nikola nikolai nikolaos nikos nils nimal nitin nitish nkosana nnamdi noah noel norman
    nuno obinna oisin oisín olaf olav oleg oleksandr oliver olivier olle ollie olumide olusegun omar orhan orville
    osama oscar oskar osman oswaldo otto oumar ousmane ove owain owen pablo padraig pankaj paolo pascal patrice
    patrick patrik paul paulo pavel pavle pavlo pawel pedro pekka per percy petar pete peter petr petri petro petros
    petter phil philip philippe pierre piers pieter pietro piotr pradeep pranab prasert pravin przemyslaw pádraig
    quang quentin quoc radoslaw radovan rafael rafal ragnar rahim rahul raj rajan rajesh rajiv rakesh ralph ramesh
    ramon rand randall randy raphael rashid rasmus raul ravi ravindra ravindu ray raymond recep reggie reginald reince
    reinhard remi renato rene rené reynaldo reza rhodri rhys ricardo riccardo richard rick ricky rizwan rob robby
    robert roberto roderick rodney rodrigo rogelio roger rohan rohit roland rolando rolf romain roman ron ronald ronan
    rory ross rotimi roy ruairi ruaridh ruben rudolf rudy rui rune rupert ruslan russell ryan ryszard rónán sachin
    saeed saleh salman salvador salvatore sam samir samuel samuli sanath sandeep sandro sani sanjay santiago sanusi
    sarfaraz satoshi scott seamus sean sebastian sebastien segun sekou seppo sergei sergey sergio serhiy seth seun
    seydou shahid shane shankar sharad shawn shehbaz shigeru shinji shinzo shoaib siavash sibusiso sid siddharth
    siegfried sigurd silvio simon sipho slavko slobodan somchai somsak soren spencer srinivas stan stanislav stanley
    stefan stefano stelios stephan stephen steve steven stjepan stoyan stuart subhash sudhir sulaiman suleiman sumit
    sunil surendra suresh sven szymon séamus søren tadeusz tadhg tafadzwa taha takashi takeshi tapio taras tarek tariq
    tarquin tayyip ted teddy tejashwi tendai terje tero terrence teuvo thabo thanos tharindu thein themba theo
    theodore thierry thomas thorsten thulani tiago tim timo timothy tinashe tobias todd tom tomas tomasz tomislav
    tommaso tommy tony torben torbjorn torsten toshiro travis trent trevor trond trung tuan tunde tuomas tushar tyler
    tyrone uche uddhav uhuru ulf umar umberto usama usman uwe vaclav valentin valery vasant vasile vasily vasyl veli
    vernon victor vijay vikram viktor vincent vincenzo vinod virat vito viv vivek vladimir vladislav volodymyr
    vyacheslav waldemar wale walid walt walter warren wasim wassim wayne werner wes wesley wilfried wilhelm willem
    william wim winston witold wladyslaw wojciech wolfgang xavier xi yair yakubu yannick yannis yashwant yasin yasser
    yaw yevgeny yitzhak yoshihide yoshiro yousef youssef yoweri yudi yuri yusuf yuto yves zachary zahid zane zbigniew
    zdenek zeljko ziad zoltan zoran zubair éamon
    """
)

FEMALE = word_set(
    """
    abena abigail achieng ada adaeze adela adele adelina adhiambo adjoa adwoa afia agata agathe agnes agnieszka aicha
    aida ailsa aino aisha aishwarya akiko akinyi akosua akua alba alejandra aleksandra alenka alessandra alessia
    alexandra alexandria alice alicia alicja alina aliona alison allison alma amaka amalia amanda amara amber amelia
    amelie amina aminata amira amy ana anabel ananya anastasia anastasiya anca andreea aneta angela angelica angelika
    angharad anica anita anja anjali anke ann anna anna-maria annabel annalisa anne annegret anneli anneliese annette
    annie annika antje antonia anu anuradha aoife aparna april archana ariel arja arlette asha ashley asma astrid
    asuncion atieno audrey aung aurelie awa awino aya ayelet ayesha ayse ayu azadeh barbara beata beate beatrice
    beatriz becky belinda bella benazir bente berit bernadette berta beth bethan betsy betty beverly bianca bibi
    birgit birgitta birte bonnie bozena branka brenda bridget brigitte britta brittany brittney bronwen bríd bukola
    busisiwe camila camilla candace caoimhe carla carly carmen carol carole carolina caroline carolyn carrie carys
    catarina caterina catherine cathy catriona cecilia celeste celia celine cerys chandrika chantal charlene charlotte
    chebet chelsea chepkoech cheryl chiara chidinma chimamanda chinwe chioma chipo chiyo chloe christel christiane
    christina christine ciara cindy claire clara clarissa claudia claudine clemence clodagh colleen concepcion
    condoleezza connie constance consuelo cora corazon corinne cornelia courtney cristina cynthia dagmar daisy dalal
    daniela danielle danuta daphne dariya daryna dawn debbie deborah debra deepa deepika deirdre delia delphine
    demelza denise diana diane dilani dilek dilma divya dolores dominika donna dora doris dorota dorothea dorothy
    dorte dragana dunja ebba edith efua eileen eilidh eilish eimear ekaterina elaheh elaine eleanor elena eleni
    eleonora eleri elif elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elodie elsa elzbieta
    emilia emily emine emma erica erika erin erna ernestine esi esnart esperanza estelle esther eszter ethel etsuko
    eugenia eva eve evelina evelyn ewa ewelina fabiola farah farzana fatima fatma fatou fatoumata faye federica
    felicitas fernanda ffion fiona fionnuala flavia flora florence folake frances francesca franziska françoise freya
    frida funke funmi gabriela gabriella gabrielle gail galina geeta gemma genevieve georgina geraldine gertrud gina
    giorgia giovanna gisele giulia gladys gloria gordana grace grainne grazielda grazyna greta gretchen grete gráinne
    guadalupe gudrun gunhild gunilla gwen gwenllian habiba hadiza haf halima halina halyna hana hanan hanna hannah
    harriet haruka hatice hauwa heather hedda hedwig heidi heike helen helena helene helga hella helle helmi henrike
    hilary hilde hildegard hillary hina hiromi hoa holly huda huma huong hyacinth hye-jin ida ifeoma ilaria ildiko
    ileana ilona ilse imee imelda imogen ina ines inga ingeborg inger ingrid inmaculada irena irene irina iris irma
    iryna isabel isabella isabelle ishbel isla itzel ivana ivanka iveta ivy iwona izabela jacinda jacinta jacqueline
    jade jadwiga jana jane janet janice janina jarmila jasmine jaya jean jeanine jeanne jeannette jelena jen jenna
    jennifer jenny jepchirchir jepkosgei jessica jill jirina joan joana joanna joanne johanna jolanta jolene josefina
    josephine jovana joy joyce juana juanita judit judita judith judy julia juliana julie juliet justine justyna jutta
    kadiatou kaisa kaitlyn kaja kalpana kamala kamila kamla kara karen karin karina karla karolina kasia katalin
    katarina katarzyna kate kateryna katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina
    kavita kayla keiko keisha kellyanne kerstin khadija kimberly kinga kirsten kirsti kirstjen kirsty klara kristen
    kristiina kristin kristina krystal kumari kumiko kusum kylie laila lakshmi lara larisa larysa lata latifa latoya
    laura laure lauren laurie layla lea leah leila lena lene leni lenka leonie leonor leonora lerato lestari leticia
    letitia lidia liisa lila lilian liliana lillian lily lina linda lindiwe linh linnea lisa liv livia liz liza
    ljiljana lois loren lorena loretta lorraine lotte louisa louise lowri lucia lucie lucija lucinda lucy lucyna
    ludivine ludmila luisa lydia lynn lynne lyudmila mabel madalena madeleine madhuri madison maeve magda magdalena
    maggie mahsa maija mair mairead maja makiko malala malee malgorzata malika malini mamata mandy manon manuela mara
    marcela marcia margaret margarete margarita margaux margit margot margrethe mari maria mariam mariama mariana
    marianne marie marija marika marilyn marina marine marisa marisol marit marjatta marjorie marlene marta martha
    marthe martina martine mary maryam mathilde matilda maud maureen maxine maya mayawati mayumi mechthild meena
    meenakshi meenal meera megan meghan megyn mei mei-ling melania melanie melinda melissa mercedes meredith meryem
    mette mhairi mia michaela michele michelle michiko mieke miki mila mildred milena milica mina minna mira miranda
    mireille miriam mirjana moira molly mona monica monika monique montserrat morag munira muriel myra máiréad
    nadezhda nadia nadine naima najat nakato naledi namukasa nancy nandini nanette naoko naomi narges nasreen nasrin
    natalia natalie nataliya natalya natasha nathalie nawal neha nellie nermin ngozi nguyet niamh nicola nicole
    nicoletta nikki nina ninette nirmala njeri nkechi nokuthula nomsa nomvula noor nora noriko norma nosipho
    nthabiseng nuala nuria nyambura nyokabi octavia odile oksana olena olga olha olive olivia orla orlaith orly
    ornella ottavia oxana padma palesa pallavi paloma pamela paola parisa parveen patricia patty paula paulina pauline
    pearl peggy penelope penny pernille petra petronella phoebe phyllis pia pilar pim piroska polly pooja poppy portia
    preeti priscilla priti priya priyanka putri rachel rachida radha radhika raelene raffaella ragnhild raisa ramona
    rania raquel rashida rashmi ratna rebecca reema reena regina regine rekha renata renate renee renuka reyhan rhian
    rhiannon rhonda ricarda riitta risa rita ritu rivka roberta rocio roisin rosa rosalind rosario rose rosemary
    roswitha roxana roxanne rudo rukhsana rukmini ruth ruzica róisín sabina sabine sabrina sadia sadie saffron safiya
    saima sakshi sakura sally salma samantha samira sanae sandra sangeeta sanja sanna saoirse sara sarah sarojini
    saskia satu savannah savita savitri seema segolene seija selma serena sevgi shabana shabnam shalini shanice
    shannon shanthi shanti sharon shayna shazia sheila shelley shelly-ann shereen shericka sherry shira shirin shirley
    shona shreya shweta sian signe sigrid silje silke silvia simona simone sinead sinéad siobhan siobhán sioned siti
    smita smriti snezana sofia solange solveig somying sonali sonia sonja soo-jin sophia sophie soraya stacey stacy
    stefania steffi stella stephanie sue sunita supriya susan susana susanna susanne sushila sushma sushmita suzana
    suzanne svetlana swati sylvia sylvie tabitha tamar tamara tamika tammy tania tanja tanya tara tatiana tatjana
    tatyana tegan teresa tereza tessa tetiana thandeka thandi thandiwe thelma theresa therese thuy tiffany tina
    titilayo tomoko tone torill tove tracey tracy trine trudy tsitsi tulsi tuuli tuulikki tzipi ulla ulrike uma ursula
    urszula usha uta ute valentina valeria valerie vandana vanessa vasundhara vera verena veronica veronika vesna
    vibeke vicky victoria vidya viktoria viola violet violeta virginia virginie vita viveka vivian vlasta wambui wanda
    wangari wangui wanjiku wanjiru wendy whitney wiebke wilhelmina wilma winifred wulan ximena yaa yael yasmin yasmina
    yetunde yewande yoko yolanda yukiko yulia yuliya yuriko yvette yvonne zahra zainab zanele zara zdenka zeinab
    zeynep zinaida zineb zodwa zoe zofia zsofia zuzana
    """
)
