/** Names as they stand beside each other on the doors of a Dutch company with an English office. */
// biome-ignore format: lists
export const firstNames = [
  'Aaliyah', 'Abdel', 'Adrie', 'Agnieszka', 'Ahmed', 'Aisha', 'Amber', 'Anja', 'Annelies', 'Anouk', 'Arjan', 'Ayşe', 'Bart', 'Bas',
  'Bente', 'Bianca', 'Bilal', 'Bram', 'Brigitte', 'Camiel', 'Carla', 'Charlotte', 'Chantal', 'Christiaan', 'Daan', 'Damian', 'Daphne',
  'Deniz', 'Dewi', 'Dirk', 'Elif', 'Ellen', 'Els', 'Emma', 'Erik', 'Esther', 'Eva', 'Fatima', 'Femke', 'Floor', 'Floris', 'Fouad',
  'Frank', 'Gerard', 'Gijs', 'Greetje', 'Guus', 'Hamza', 'Hans', 'Harm', 'Heleen', 'Hicham', 'Hugo', 'Ilona', 'Imane', 'Ingrid', 'Iris',
  'Ivo', 'Jaap', 'Jacqueline', 'Jasper', 'Jelle', 'Jeroen', 'Jesse', 'Joost', 'Jorien', 'Judith', 'Karim', 'Karin', 'Kim', 'Koen',
  'Laura', 'Lars', 'Leila', 'Lisanne', 'Loes', 'Lotte', 'Lucas', 'Maaike', 'Malika', 'Manon', 'Marcel', 'Marijke', 'Marleen', 'Martijn',
  'Mehmet', 'Meike', 'Melvin', 'Michiel', 'Milan', 'Mirjam', 'Mohamed', 'Monique', 'Nadia', 'Niels', 'Nienke', 'Noah', 'Nora', 'Olaf',
  'Pascal', 'Patricia', 'Petra', 'Pim', 'Priya', 'Rajesh', 'Ramona', 'Ramon', 'Remco', 'René', 'Rik', 'Robin', 'Ronald', 'Roos', 'Ruben',
  'Said', 'Sander', 'Sanne', 'Saskia', 'Selma', 'Shanti', 'Silvia', 'Sjoerd', 'Soufiane', 'Stefan', 'Sven', 'Tamara', 'Tess', 'Thijs',
  'Thomas', 'Tim', 'Tjitske', 'Tomasz', 'Veerle', 'Vera', 'Wendy', 'Wesley', 'Wiebe', 'Willem', 'Wouter', 'Yasmin', 'Yusuf', 'Yvonne', 'Zoë',
];

// biome-ignore format: lists
export const englishFirstNames = [
  'Aidan', 'Alice', 'Amelia', 'Amir', 'Beatrice', 'Callum', 'Ciara', 'Daniel', 'Deborah', 'Edward', 'Eleanor', 'Esme', 'Farah', 'George',
  'Grace', 'Harriet', 'Imran', 'Isla', 'Jack', 'Joanne', 'Kavita', 'Keith', 'Liam', 'Lucy', 'Maureen', 'Nathan', 'Niamh', 'Oliver',
  'Oluwaseun', 'Peter', 'Rhys', 'Rosie', 'Samuel', 'Sarah', 'Siân', 'Tariq', 'Tessa', 'Victoria', 'William', 'Zainab',
];

// biome-ignore format: lists
export const lastNames = [
  'Aalbers', 'van den Akker', 'Amrani', 'Baas', 'Bakker', 'van Beek', 'van den Berg', 'Berkhout', 'Blom', 'de Boer', 'Boersma', 'Bos',
  'Bosman', 'Bouman', 'Brouwer', 'de Bruin', 'Burger', 'van Dam', 'Dekker', 'van Dijk', 'Dijkstra', 'van Doorn', 'Doğan', 'El Khatib',
  'van Es', 'Evers', 'Faber', 'Geerts', 'van Gelder', 'de Graaf', 'de Groot', 'de Haan', 'Haddad', 'Hendriks', 'van den Heuvel',
  'Hoekstra', 'Hofman', 'van der Horst', 'Huisman', 'Jacobs', 'Jansen', 'Janssen', 'de Jong', 'de Jonge', 'Kaya', 'Koç', 'Kok', 'Koning',
  'Koster', 'Kowalski', 'Kramer', 'Kuiper', 'Kumar', 'van Leeuwen', 'van der Linden', 'Lopes', 'Maas', 'van der Meer', 'Meijer',
  'van der Meulen', 'Mol', 'Molenaar', 'Mulder', 'Nguyen', 'Nowak', 'Öztürk', 'Otten', 'van Oosten', 'Peeters', 'Peters', 'van der Pol',
  'Post', 'Postma', 'Prins', 'Ramdas', 'de Ridder', 'van Rijn', 'Roos', 'de Ruiter', 'Sahin', 'Schipper', 'Schouten', 'Scholten', 'Silva',
  'Singh', 'Smeets', 'Smit', 'Smits', 'Snijders', 'Tahiri', 'Timmermans', 'Terpstra', 'van Veen', 'van der Velde', 'Verbeek', 'Verhoeven',
  'Vermeulen', 'Verschuren', 'Visser', 'van Vliet', 'Vos', 'de Vries', 'de Wit', 'van der Wal', 'Wiersma', 'Willems', 'de Winter',
  'Wolters', 'Yılmaz', 'van Zanten', 'Zijlstra', 'van Zwieten',
];

// biome-ignore format: lists
export const englishLastNames = [
  'Ahmed', 'Atkinson', 'Bailey', 'Barker', 'Begum', 'Bennett', 'Campbell', 'Clarke', 'Cooper', 'Dawson', 'Ellis', 'Evans', 'Fletcher',
  'Foster', 'Gallagher', 'Harrison', 'Holmes', 'Hughes', 'Hussain', 'Kelly', 'Khan', 'Lawson', 'Marsh', 'Murphy', 'Oakley', 'Okafor',
  "O'Connor", 'Patel', 'Pearson', 'Reid', 'Robinson', 'Sharma', 'Shaw', 'Thompson', 'Turner', 'Walker', 'Watson', 'Whittaker', 'Wright', 'Young',
];
