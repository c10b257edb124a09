global using Linnet.Simulation.Chance;
global using Linnet.Simulation.Pathways;
global using Linnet.Simulation.People;
global using Linnet.Simulation.Practice;
global using Linnet.Simulation.Telling;
global using Linnet.Workers;
