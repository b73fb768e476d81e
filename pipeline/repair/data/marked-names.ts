/** Common Danish given names and family names that are written with æ ø å; facts of the public statistics of names. */
export const markedNames: readonly string[] =
  `Søren Jørgen Bjørn Jørn Børge Torbjørn Asbjørn Esbjørn Håkon Åse Åge Pål Kåre Gøran Lærke Sørine
  Sørensen Jørgensen Møller Nørgaard Nørgård Østergaard Østergård Søndergaard Søndergård Kjær Kjærgaard Kjærgård Kjærsgaard
  Kjærulff Bækgaard Bækgård Bæk Holmgård Højgaard Højgård Høj Højer Højlund Højrup Bjerregård Kjeldgård
  Vestergård Nygård Overgård Damgård Dalgård Skovgård Lundgård Kirkegård Nørskov Nørby Nørlund Nørregaard
  Nørregård Nørager Næsby Næsted Brøndum Brøgger Brøchner Bødker Bøgh Bøgelund Bøje Bøttcher Bønløkke
  Fønss Frøslev Frøkjær Frølund Gøtzsche Grøn Grønbæk Grøndahl Grønlund Grønning Grønvold Hjørne Hørlyck
  Jæger Krøyer Kølbæk Køhler Køster Kærgaard Kærgård Lægaard Lykkegård Lønborg Løvig Løvgreen Løkke Løgstrup
  Mørch Mørk Mølgaard Mølgård Mølbæk Præst Præstegaard Rømer Rønne Rønnow Rørbæk Røjkjær
  Schæfer Schrøder Schjødt Skjødt Skjøth Skærbæk Skødt Skøtt Sjøberg Sølvsten Sørup Thøgersen Thøger Tønder
  Tønnesen Tønnes Ægidius Ørsted Ørum Ørnskov Østerby Østerberg Åkjær Ågård Ålund Åberg Hårby
  Bærentsen Bøgebjerg Bøgesø Engsø Ejlskjær Enemærke Friskjær Holmbæk Kirkebæk Kjølby Kjøller Købke Lindbæk
  Lindskjær Mosbæk Munkbæk Refskjær Rokkjær Skovbæk Stenbæk Tarbæk Vadskær Vestbæk`.split(/\s+/);
