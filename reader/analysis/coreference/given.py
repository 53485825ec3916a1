"""Given names by the pronoun people mostly take, as data: from a reading of news of many countries, not from a census.

A name that goes with either is left out; then the text itself must show who is meant.
"""

from reader.analysis.wordlists import word_set

MALE = word_set(
    """
    aaron abdul abdullah abraham abu adam adrian ahmad ahmed akira alan albert alberto alejandro aleksandr
    alessandro alexander alexei alfonso alfred ali allan allen amir anders andre andrea andreas andrei andrew
    andy angelo angus anthony antoine anton antonio antony anwar ararat archie ari arjun arnold arthur arturo
    ashraf asif axel barack barry bashar bashir ben benedict benito benjamin bernard bernardo bernie bill billy
    bjorn björn bob bobby bola boris brad bradley brandon brendan brett brian bruce bruno bryan calvin carl
    carlo carlos cesar charles charlie chris christian christoph christopher chuck clarence claude claudio clint
    clive colin conor corey craig cyril dale damian dan daniel danny dario darren dave david dean denis dennis
    derek dick diego dieter dimitri dimitris dirk dmitri dmitry dominic don donald doug douglas duncan dwight
    earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elon emilio emmanuel emmerson enrico
    enrique eric erik ernest ernesto ethan eugene evan fabio farid felipe felix ferdinand fernando filippo finn
    francesco francis francisco franco frank franz fred frederick friedrich gabriel gareth gary gavin gene geoff
    geoffrey george gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn gordon graham greg
    gregory guillermo gustav gustavo guy hadi hamid hamza hans harold harry harvey hassan hector heinrich helmut
    henri henrik henry herbert herman hiroshi howard hugh hugo hussein ian ibrahim igor ilham imran isaac ismail
    ivan jack jacob jacques jaime jair jake jakob jamal james jared jason javier jay jeb jed jeff jeffrey jeremy
    jerome jerry jesus jeyhun jim jimmy joachim joao joaquin joe joel johan johannes john johnny joko jon jonas
    jonathan jordi jorge jose josef joseph josh joshua josé juan jules julian julio justin jürgen karim karl
    karol keith ken kenji kenneth kevin khalid klaus kofi konrad kostas kurt kwame kyle larry lars laurence
    laurent lawrence leo leon leonard leonardo leonid leopold lewis liam lindsey lionel lloyd lorenzo lou louis
    luc luca lucas luigi luis lukas luke mahathir mahmoud malcolm manuel marc marcel marco marcos marcus mariano
    mario mark markus marshall martin marvin massimo mathias mathieu matt matteo matthew matthias maurice
    mauricio max maxim mehdi mehmet melvin michael michel miguel mike mikhail miles milos mitch mitt mohamed
    mohammad mohammed morris moses muhammad muhammadu mustafa narendra nathan nathaniel nawaz ned neil nelson
    newt nicholas nick nicolas nigel nikita nikol nikolai nikos noah noel norman oleg oliver olivier olusegun
    omar oscar osman otto owen pablo pascal pat patrick paul paulo pavel pedro per percy pete peter petr phil
    philip philippe pierre pietro piotr rafael rahul rajiv ralph ramon rand randall randy raphael raul ravi ray
    raymond recep reince reinhard rené ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland
    rolf roman ron ronald ross roy rudolf rudy rupert russell ryan salman salvador sam samir samuel sani sanjay
    santiago scott sean sebastian sergei sergey sergio seth shawn shehbaz shinzo simon spencer stan stanley
    stefan stefano stelios stephan stephen steve steven stuart sven takashi tariq tayyip ted teddy terrence
    thabo theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony travis trent trevor tyler
    uhuru umberto valentin vernon victor viktor vincent vincenzo vladimir volodymyr walter warren wayne wesley
    wilhelm willem william winston wolfgang xavier xi yannis yasser yitzhak youssef yoweri yuri yusuf yves
    zachary
    """
)

FEMALE = word_set(
    """
    abigail ada adele agnes aisha alejandra alessandra alexandra alexandria alice alicia alison allison amanda
    amber amelia amina amy ana anastasia angela angelica anita ann anna annabel anne annette annie antonia april
    ariel ashley astrid audrey aung ayelet ayesha barbara beatrice beatriz becky belinda bella bernadette beth
    betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany camila camilla candace carla carly
    carmen carol carole carolina caroline carolyn carrie catarina caterina catherine cathy cecilia celeste celia
    charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie
    constance cora corinne courtney cristina cynthia daisy daniela danielle daphne dawn debbie deborah debra
    delia denise diana diane dilma dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa
    elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika erin erna esther ethel eva eve
    evelyn fatima faye fiona flora florence frances francesca françoise gabriela gabriella gabrielle gail
    geraldine gina giorgia gisele gladys gloria grace greta gretchen guadalupe hannah harriet heather heidi
    helen helena helene helga hilary hillary holly huma ida ilona imelda ines ingrid irene irina iris irma
    isabel isabella isabelle ivanka ivy jacinda jacqueline jane janet janice jasmine jean jeanine jeanne jen
    jenna jennifer jenny jessica jill joan joanna joanne josephine joy joyce juanita judith judy julia juliana
    julie juliet justine kaja kamala kara karen karin karina karla kate katherine kathleen kathryn kathy katie
    katja katrina kayla kellyanne kerstin kimberly kirsten kirstjen kristen kristin kristina krystal laura
    lauren laurie lea leah leila lena leonora leticia letitia lila lilian lillian lily linda lisa liz liza lois
    loretta lorraine louisa louise lucia lucinda lucy luisa lydia lynn lynne mabel madeleine madison magdalena
    maggie malala mandy marcia margaret margarita margot maria mariana marianne marie marilyn marina marine
    marisa marjorie marlene marta martha martina mary matilda maureen maxine maya megan meghan megyn melania
    melanie melinda melissa mercedes meredith mette mia michaela michele michelle mildred mina miranda miriam
    moira molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nellie
    nicola nicole nikki nina nora norma octavia olena olga olive olivia pamela patricia patty paula pauline
    pearl peggy penelope penny phyllis polly priscilla priti priya rachel ramona raquel rebecca regina renata
    renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabina sabrina sadie sally samantha
    sandra sanna sara sarah sasha savannah selma shannon sharon sheila shelley sherry shirley sigrid silvia
    simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne
    suzanne svetlana sylvia tabitha tamara tammy tania tanya tara tatiana teresa tessa thelma theresa therese
    tiffany tina tracy trudy tulsi tzipi ulrike ursula valentina valerie vanessa vera veronica vicky victoria
    viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zara zeinab zoe
    """
)
