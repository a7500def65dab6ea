/** Forenames that a reader of a language's news is expected to know and that the lists lack, written down by ourselves. */
export const knownForenames: Record<string, string> = {
  de: `Achim Adolf Albrecht Alexander Alfred Alois Andrea Andreas Angela Anja Anke Anna Anne Annegret Annette Anton Antje Armin Arno Arnold Arthur
    August Axel Barbara Bastian Beate Benedikt Benjamin Bernd Bernhard Bernt Bert Berthold Berti Bettina Birgit Birgitt Björn Boris Brigitte
    Bruno Burkhard Carl Carola Carsten Charlotte Christa Christel Christian Christiane Christina Christine Christof Christoph Claudia Claus Conrad
    Cornelia Dagmar Daniel Daniela David Detlef Detlev Dieter Dietmar Dietrich Dirk Dominik Doris Dorothea Eberhard Eckart Eckhard Edgar Edmund
    Egon Ekkehard Elisabeth Elke Ellen Elmar Emil Erhard Erich Erik Erika Ernst Erwin Eva Ewald Fabian Felix Ferdinand Florian Frank Franz
    Franziska Frauke Fred Frieder Friedhelm Friedrich Fritz Gabi Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gert Gesine Gisela Gottfried
    Gregor Gudrun Guido Gunter Gustav Günter Günther Hanna Hannah Hannelore Hannes Hans Harald Harry Hartmut Heide Heidemarie Heidi Heidrun Heike
    Heiko Heiner Heinrich Heinz Helene Helga Helmut Henning Henrik Herbert Heribert Hermann Hertha Hilde Hildegard Holger Horst Hubert Hubertus
    Hugo Ilse Ines Inge Ingeborg Ingo Ingrid Irene Iris Irmgard Isabel Jakob Jan Jana Jens Joachim Jochen Johann Johanna Johannes Jonas Josef
    Joseph Judith Julia Julian Jupp Jutta Jörg Jörn Jürgen Kai Karin Karl Karla Karsten Katharina Kathrin Katja Katrin Kerstin Kirsten Klara
    Klaus Konrad Konstantin Kristina Kurt Lars Lea Lena Leo Leon Leonhard Lieselotte Lisa Lorenz Lothar Luca Ludger Ludwig Luise Lukas Lutz
    Magdalena Maik Manfred Manuela Marc Marcel Marco Marcus Margarete Margit Margot Margret Maria Marianne Marie Mario Marion Markus Marlies
    Martha Martin Martina Mathias Matthias Max Maximilian Mechthild Meike Melanie Michael Michaela Mirko Monika Moritz Nadine Nicole Niklas
    Nikolaus Nils Nina Norbert Olaf Oliver Olga Oskar Oswald Otmar Ottmar Otto Pascal Patrick Paul Paula Peer Peter Petra Philipp Pia Rainer Ralf
    Ralph Reiner Reinhard Reinhold Renate Rene Richard Rita Robert Roland Rolf Roman Rosemarie Rudi Rudolf Ruth Rüdiger Sabine Sandra Sara Sarah
    Sascha Sebastian Siegbert Siegfried Siegmar Sigmar Silke Silvia Simon Simone Sonja Sophie Stefan Stefanie Steffen Steffi Stephan Susanne
    Sven Sylvia Tanja Theo Theodor Theresa Thilo Thomas Thorsten Till Tim Timo Tina Tobias Torsten Udo Uli Ulla Ulf Ulrich Ulrike Ursula Ute Uwe
    Valentin Verena Vera Veronika Viktor Volker Volkmar Walter Waltraud Werner Wiebke Wilfried Wilhelm Willi Willy Winfried Wolf Wolfgang
    Wolfram Xaver Yvonne`,
};
