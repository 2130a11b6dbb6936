using Zelfregistratie.TestSupport.Wedlopen;

await Portaalproces.DraaienAsync(args);
