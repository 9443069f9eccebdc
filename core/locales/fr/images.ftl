# Les images que l’on envoie

picture-empty = Ce fichier est vide. Renvoyez-le.
picture-unreadable = Ce n’est pas une image que je sais lire. Je lis { $formats }.
picture-truncated = Cette image est endommagée ou arrivée incomplète. Renvoyez-la, si possible comme fichier.
picture-too-many-bytes = Ce fichier est trop gros : j’accepte des images jusqu’à { $max-mb } Mo. Envoyez-en une plus légère.
picture-too-many-pixels = Cette image a { $width } × { $height } pixels ; je travaille jusqu’à { $max-megapixels } mégapixels. Envoyez-en une plus petite.
picture-too-long-side = Cette image a { $width } × { $height } pixels ; un côté peut en avoir { $max-side-px } au plus. Envoyez-en une plus petite.
picture-animated-first-frame = Ce fichier est animé ou contient plusieurs images : je travaille sur la première.
picture-eight-bits = J’ai converti les couleurs de cette image en sRGB, et donc de 16 à 8 bits.
