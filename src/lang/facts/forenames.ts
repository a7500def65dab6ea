/*
 * Forenames that nearly everywhere are given to one sex only, by which a pronoun is kept from the wrong person. Names that
 * differ between languages (Andrea, Jean, Simone, Nicola, Michele) or are given to both (Alex, Robin, Kim) are left out:
 * of those nothing is known, and a pronoun may mean either.
 */

/** Women's forenames of the languages in Latin letters, in lower case. */
export const women = `abigail ada adriana agnes agnieszka aicha aisha alessandra alexandra alexandria alice alicia alina alison allison alma
  amanda amelia amélie amina amy ana anastasia angela angelika angelina anita anja anna annabel anne annette annika antonella
  antonia anushka arlene astrid audrey aurora ava ayesha barbara beata beatrice beatriz becky berenice bernadette beth bethany
  betty beverly bianca birgit blanca brenda bridget brigitte britta caitlin carla carly carmen carol carole carolina caroline
  carolyn cassandra catarina caterina catherine cathy cecilia céline charlotte chelsea chiara chloe chloé christina christine
  claire clara clarissa claudia cláudia colette constance cristina cynthia dagmar daisy daniela danielle daphne deborah debra
  delphine denise diana diane dolores donna dora doris dorothea dorothy edith eileen elaine elena eleanor eleonora elise elisa
  elisabeth elizabeth ella ellen élodie eloise elsa emilia emily emma erika esther eugenia eva eve evelyn fatima fátima federica
  felicity fernanda fiona flavia florence francesca françoise frederica frieda gabriela gabriella gail gemma geneviève georgia
  georgina geraldine gertrude giorgia giovanna giulia gisela gloria grace graciela greta gudrun hannah hanna harriet hazel
  heather heidi heike helen helena helene hélène helga henrietta hildegard holly ida ilaria ilse imogen ines inês ingrid irene
  irina iris irma isabel isabella isabelle ivanka jacqueline jana jane janet janice jasmine jeanne jelena jenna
  jennifer jenny jessica jill joanna joanne johanna josefina josephine joyce juana judith judy julia juliana julie juliette
  juliet justine karen karin karla karolina katarina kate katharina katherine kathleen kathryn kathy katie katja katrin
  katrina kayla kirsten kirsty klara kristin kristina larissa laura lauren lea leah leila lena leticia lidia lily
  linda lisa lois lola lorena lorraine louisa louise lucia lucie lucy luisa lydia mabel madeleine madison magdalena
  maggie malala manuela marcia margaret margarita margarida margherita margot maria maría mariana marianne marie marina   marisa marta martha martina mary mathilde matilda maureen megan meghan melania melanie melinda melissa mercedes mette mia
  michaela michelle mildred miranda miriam molly monica mónica monika monique muriel myriam nadia nancy naomi natalia natalie
  nathalie nicole nina nora norma octavia odette olga olive olivia ophelia paloma pamela patricia patrizia paula pauline
  penelope penny petra philippa phoebe phyllis pilar priscilla priya rachel raquel rebecca regina renata renate rita roberta
  romina rosa rosalind rose rosemary roxana ruth sabina sabine sabrina sally samantha sandra sara sarah selma serena   sheila shirley silvia sílvia simona sofia sofía sonia sonja sophia sophie stella stephanie stéphanie stefania susan susana
  susanna susanne suzanne svetlana sybil sylvia sylvie tamara tania tanja tatiana teresa tessa theresa tiffany tina trudy
  ulrike ursula ute valentina valeria valérie vanessa vera veronica verónica véronique victoria violet virginia virginie
  viviana wanda wendy wilhelmina winifred xenia yasmin yolanda yvette yvonne zoe zoé zuzana`;

/** Men's forenames of the languages in Latin letters, in lower case. */
export const men = `aaron abdul abdullah abraham adam adolfo adrian ahmed alan albert alberto aldo alejandro aleksandr alessandro
  alexander alexandre alexei alfonso alfred alfredo allan allen alvaro álvaro amir amos anders andreas andrei andrej andrew
  andré andrés angelo anthony anton antonio antónio antoine archibald armando arnold arthur arturo august augusto axel baptiste
  barack barry bartholomew bastian ben benedict benjamin bernard bernardo bernd bert bill björn bob boris brad bradley brendan
  brian bruce bruno carl carlo carlos cédric cesar césar charles chester christian christoph christophe christopher claudio
  clemens clifford clive colin conrad craig cristian curtis cyril damian damien dan daniel daniele danny darren dave david
  dean dennis denis derek detlef dick didier diego dieter dietrich dimitri dirk dmitri dmitry dominic domenico don donald
  douglas duncan dwight dylan eberhard eddie edgar edmund eduard eduardo edward edwin eli elias elijah elliott emanuel emil
  emilio emmanuel enrico enrique eric erik ernest ernesto ernst erwin ethan étienne eugene evan fabian fabio fabrice federico
  felipe felix félix ferdinand fernando filippo finn florian floyd francesco francisco franco françois frank
  franz fred frederic frédéric frederick friedrich fritz gareth gary gavin geoffrey georg george georges gerald gerard gerhard gerry
  giacomo gianluca gilbert giorgio giovanni giulio giuseppe glenn gonzalo gordon graham greg gregor gregory guido guillaume
  guillermo gunter günter gunther günther gustav gustavo guy hamid hans harald harold harry harvey hassan hector héctor
  heinrich heinz helmut henri henrik henrique henry herbert hermann holger horst howard hubert hugh hugo hussein ian ibrahim
  ignacio igor ilja imran ismail isaac ivan ivo jack jacob jacques jair jake jakob james jason javier jeff jeffrey
  jens jeremy jérôme jerry jesús jim joachim joão joaquín joe joel johann johannes john johnny jonas jonathan jörg jorge
  jose josé josef joseph joshua juan juergen jules julian julien julio julius jürgen justin karim karl karsten keith ken
  kenneth kevin khaled klaus konrad kurt kyle lars laurent lawrence lenny leo leon leonard leonardo leonid leopold lewis
  liam lloyd lorenzo lothar louis luca lucas luciano ludwig luigi luis luiz lukas luke lutz magnus mahmoud malcolm manfred
  manuel marc marcel marcello marcelo marco marcos marcus mario marius mark markus martin massimo mathias mathieu matteo
  matthew matthias matthieu maurice mauricio mauro max maximilian mehmet michael michail miguel mike mikhail milan mohamed
  mohammad mohammed muhammad mustafa nathan nathaniel neil nelson nicholas nicolas nick nigel nikolai nils norbert norman
  oleg olaf olof oliver olivier omar oscar osvaldo oswald otto pablo paolo patrick patrizio paul paulo pavel pedro peter petr
  philip philipp philippe phillip pierre piotr rafael rainer raj rajesh ralf ralph ramon ramón randy raphaël rashid raul raúl
  raymond reinhard ricardo riccardo richard rob robert roberto rodney rodrigo roger roland rolf roman ron ronald rory roy
  rudolf rudy rupert russell ryan salvatore samuel sanjay santiago saul scott sean sebastian sebastián sebastien sébastien
  seamus sepp serge sergei sergey sergio seth siegfried silvio simon spencer stanley stefan stefano stephan stephen steve
  steven stewart stuart sven tariq ted teodor terence thaddeus theo theodore thiago thierry thomas thorsten tiago tim timo
  timothy tobias todd tom tomas tomás tommaso tony torsten travis trevor uli ulrich umberto uwe vaclav vernon victor viktor
  vincent vincenzo vinícius vitali vladimir volker volodymyr walter warren wayne werner wesley wilfried wilhelm william willy
  winston wolfgang xavier yannick yusuf yuri yves zachary`;
